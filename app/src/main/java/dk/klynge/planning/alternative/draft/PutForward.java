package dk.klynge.planning.alternative.draft;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Alternative.Behalf;
import dk.klynge.planning.alternative.history.Alternative.Original;
import dk.klynge.planning.alternative.history.Alternative.Sender;
import dk.klynge.planning.alternative.history.KeptAlternatives;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Reach;
import dk.klynge.planning.alternative.history.Reshaping;
import dk.klynge.planning.alternative.history.Step;
import dk.klynge.planning.alternative.history.Whereabouts;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Receives an alternative and tests it at once.
@Service
public class PutForward {

  /// What comes of it.
  public sealed interface Outcome {

    /// Also where the same form was sent before.
    record Received(AlternativeId id) implements Outcome {}

    /// @param faults by field, as message keys with arguments
    record Rejected(Map<String, Fault> faults) implements Outcome {}
  }

  public record Fault(String key, List<String> arguments) {
    static Fault of(String reason, String... arguments) {
      return new Fault("planning.alternative.fault." + reason, List.of(arguments));
    }
  }

  private final Originals originals;
  private final KeptAlternatives kept;
  private final MakeTrial trial;
  private final Reaches reaches;
  private final Attachments attachments;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  PutForward(
      Originals originals,
      KeptAlternatives kept,
      MakeTrial trial,
      Reaches reaches,
      Attachments attachments,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.originals = originals;
    this.kept = kept;
    this.trial = trial;
    this.reaches = reaches;
    this.attachments = attachments;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  public Outcome put(Draft draft) {
    var original = originals.find(draft.scenario(), draft.revision());
    if (original.isEmpty()) return rejected("scenario", Fault.of("scenario"));
    var faults = new DraftFaults(original.get(), draft);
    if (!faults.ofForm().isEmpty()) return new Outcome.Rejected(faults.ofForm());
    var kind = Behalf.of(draft.words().kind()).orElseThrow();
    var reach = reaches.of(original.get(), kind, draft.words().party());
    if (reach.isEmpty()) return rejected("party", Fault.of("party"));
    var reshaping = reshaping(original.get(), draft);
    var amiss = faults.of(reshaping);
    if (!amiss.isEmpty()) return new Outcome.Rejected(amiss);
    return owned(reach.get(), original.get(), reshaping)
        .map(fault -> rejected(reaches.isStaff() ? "party" : "moves", fault))
        .orElseGet(() -> received(draft, original.get(), reshaping, reach.get()));
  }

  /// Who answers for clusters puts forward what changes one of them.
  private static Optional<Fault> owned(Reach reach, Scenario original, Reshaping reshaping) {
    if (reach.equals(Reach.NOWHERE) || !reach.own(original, reshaping.touched()).isEmpty())
      return Optional.empty();
    var names = reach.places().stream().map(Reach.Place::name).collect(Collectors.joining(", "));
    return Optional.of(Fault.of("own", names));
  }

  private Outcome received(Draft draft, Scenario original, Reshaping reshaping, Reach reach) {
    var alternative = alternative(draft, original, reshaping, reach);
    if (!kept.add(alternative))
      return new Outcome.Received(kept.sentAs(alternative.sender().form()).orElseThrow());
    kept.affects(
        alternative.id(), MakeTrial.parties(original, reshaping, alternative.trial().findings()));
    var refused = attached(alternative.id(), draft.files());
    if (refused.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return rejected("files", refused.get());
    }
    audit.changed(
        PlanningActions.PUT_FORWARD_ALTERNATIVE,
        new AuditTrail.Subject(
            Alternative.KIND, alternative.id().value().toString(), alternative.title()),
        Map.of(
            "proposal", new Change("", original.name() + " " + original.revision()),
            "moved", new Change("", "" + reshaping.moves().size()),
            "verdict", new Change("", alternative.verdict().code())));
    return new Outcome.Received(alternative.id());
  }

  /// What was drawn may have been drawn by anybody who may work in scenarios; what is sent is what
  /// it is now.
  private Reshaping reshaping(Scenario original, Draft draft) {
    return switch (draft.change()) {
      case Draft.Change.Listed listed -> {
        var kind =
            original.clusters().stream()
                .filter(cluster -> cluster.members().stream().anyMatch(listed.to()::containsKey))
                .map(PlannedCluster::kind)
                .findFirst()
                .orElse("municipal");
        yield placed(original, listed.of(original.clusters(), kind));
      }
      case Draft.Change.Drawn(var scenario) ->
          originals
              .drawing(scenario)
              .filter(drawing -> drawing.publication().scenario().equals(draft.scenario()))
              .filter(drawing -> drawing.publication().revision() == draft.revision())
              .map(Originals.Drawing::reshaping)
              .orElse(new Reshaping(List.of(), List.of(), List.of()));
    };
  }

  /// A new cluster lies in the area that its institutions have in common; one that goes on stays
  /// where it lies.
  private static Reshaping placed(Scenario original, Reshaping reshaping) {
    var shapes =
        reshaping.shapes().stream()
            .map(shape -> {
              if (shape.before().isPresent()) return shape;
              var members =
                  reshaping.moves().stream()
                      .filter(move -> move.to().equals(Optional.of(shape.cluster())))
                      .map(Reshaping.Move::institution)
                      .toList();
              var areas =
                  original.institutions().stream()
                      .filter(entry -> members.contains(entry.id()))
                      .map(entry -> entry.area().map(area -> new AreaId(area.id())))
                      .distinct()
                      .toList();
              var area = areas.size() == 1 ? areas.getFirst() : Optional.<AreaId>empty();
              return new Reshaping.Shape(
                  shape.cluster(), shape.before(), shape.name(), shape.kind(), area);
            })
            .toList();
    return new Reshaping(reshaping.moves(), shapes, reshaping.gone());
  }

  private Alternative alternative(
      Draft draft, Scenario original, Reshaping reshaping, Reach reach) {
    var stamp = new Step.Stamp(clock.instant(), guard.who(), guard.name());
    var concerned = reshaping.touched();
    var own = reach.own(original, concerned);
    var areas = new HashSet<>(areas(original, concerned));
    areas.addAll(areas(MakeTrial.changed(original, reshaping), concerned));
    var words = draft.words();
    var drawn =
        draft.change() instanceof Draft.Change.Drawn(var in)
            ? Optional.of(in)
            : Optional.<ScenarioId>empty();
    return new Alternative(
        AlternativeId.fresh(),
        1,
        new Original(original.id(), original.name(), original.revision(), drawn),
        new Sender(
            stamp,
            Behalf.of(words.kind()).orElseThrow(),
            words.behalf().strip(),
            guard.who() + ":" + draft.form(),
            Optional.of(reach)),
        words.title().strip(),
        words.motivation().strip(),
        own,
        areas,
        reshaping,
        List.of(new Step.Received(stamp)),
        trial.of(original, own, reshaping, 1));
  }

  private static Set<UUID> areas(Scenario scenario, Set<ClusterId> clusters) {
    var areas = new HashSet<UUID>();
    for (var cluster : scenario.clusters())
      if (clusters.contains(cluster.id())) areas.addAll(Whereabouts.areas(scenario, cluster));
    return areas;
  }

  /// Why a file was not taken; then none is.
  private Optional<Fault> attached(AlternativeId id, List<Draft.File> files) {
    var owner = new Attachments.Owner(Alternative.KIND, id.value());
    for (var file : files)
      if (attachments.add(owner, file.name(), file.content())
          instanceof Attachments.Added.Rejected(var key, var arguments))
        return Optional.of(new Fault(key, arguments));
    return Optional.empty();
  }

  private static Outcome rejected(String field, Fault fault) {
    var faults = new LinkedHashMap<String, Fault>();
    faults.put(field, Objects.requireNonNull(fault));
    return new Outcome.Rejected(faults);
  }
}
