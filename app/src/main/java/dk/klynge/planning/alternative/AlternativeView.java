package dk.klynge.planning.alternative;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.AlternativePage.Head;
import dk.klynge.planning.alternative.AlternativePage.HistoryRow;
import dk.klynge.planning.alternative.AlternativePage.Link;
import dk.klynge.planning.alternative.AlternativePage.Own;
import dk.klynge.planning.alternative.AlternativePage.Result;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Flow;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Names;
import dk.klynge.planning.alternative.history.Names.MoveRow;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Reshaping;
import dk.klynge.planning.alternative.history.Step;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.ui.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes the page of an alternative.
@Component
class AlternativeView {

  private final Originals originals;
  private final Lists lists;
  private final Parties parties;
  private final TrialWords words;
  private final Attachments attachments;
  private final Gate gate;
  private final Guard guard;
  private final Format format;

  AlternativeView(
      Originals originals,
      Lists lists,
      Parties parties,
      TrialWords words,
      Attachments attachments,
      Gate gate,
      Guard guard,
      Format format) {
    this.originals = originals;
    this.lists = lists;
    this.parties = parties;
    this.words = words;
    this.attachments = attachments;
    this.gate = gate;
    this.guard = guard;
    this.format = format;
  }

  /// What was sent and refused, and why.
  record Sent(Map<String, String> fields, String error) {
    static final Sent NOTHING = new Sent(Map.of(), "");
  }

  AlternativePage page(Alternative alternative, Sent sent) {
    var original = originals.of(alternative);
    var names = new Names(original, MakeTrial.changed(original, alternative.reshaping()));
    var findings = alternative.trial().findings();
    return new AlternativePage(
        head(alternative),
        new Own(names.listed(alternative.chosen()), why(alternative.sender())),
        names.moves(alternative.reshaping().moves(), format),
        shapes(alternative.reshaping(), names),
        result(alternative),
        parties.of(original, names, alternative),
        findings.unchanged(),
        conflicts(alternative),
        alternative.steps().stream().map(this::row).toList().reversed(),
        attachments.of(new Attachments.Owner(Alternative.KIND, alternative.id().value())),
        may(alternative),
        sent.fields(),
        sent.error());
  }

  Head head(Alternative alternative) {
    var state = alternative.state();
    var original = alternative.original();
    return new Head(
        alternative.id(),
        alternative.version(),
        alternative.title(),
        alternative.motivation(),
        alternative.sender().kind().code(),
        alternative.sender().behalf(),
        alternative.sender().stamp().name(),
        alternative.sender().stamp().at(),
        original.name(),
        guard.may(PlanningActions.READ) ? original.scenario().value().toString() : "",
        original.revision(),
        guard.may(PlanningActions.READ)
            ? original.drawn().map(id -> "/scenarios/" + id.value()).orElse("")
            : "",
        state.code(),
        state instanceof Step.NeedsQualification(_, _, var deadline)
            ? Optional.of(deadline)
            : Optional.<LocalDate>empty(),
        state instanceof Step.Adopted adopted ? adopted.revision() : 0);
  }

  /// Why these clusters are the sender's own, and no others.
  private String why(Alternative.Sender sender) {
    if (sender.reach().isEmpty()) return words.say("planning.alternative.own.chosen");
    var places = sender.reach().get().places();
    if (places.isEmpty()) return words.say("planning.alternative.own.nobody");
    var named =
        places.stream()
            .map(
                place -> words.say("planning.alternative.own." + place.kind().code(), place.name()))
            .collect(java.util.stream.Collectors.joining(", "));
    return words.say("planning.alternative.own.rule", named);
  }

  private List<String> shapes(Reshaping reshaping, Names names) {
    var told = new ArrayList<String>();
    for (var shape : reshaping.shapes())
      told.add(
          shape
              .before()
              .map(before ->
                  before.equals(shape.name())
                      ? words.say("planning.alternative.reshaped", before)
                      : words.say("planning.alternative.renamed", before, shape.name()))
              .orElseGet(() -> words.say("planning.alternative.established", shape.name())));
    for (ClusterId id : reshaping.gone())
      told.add(words.say("planning.alternative.gone", names.cluster(id)));
    return told;
  }

  private Result result(Alternative alternative) {
    var trial = alternative.trial();
    var overruled = alternative.overruled();
    return new Result(
        trial.findings().verdict().code(),
        trial.findings().ofPrinciples().code(),
        trial.findings().ofOthers().code(),
        overruled.map(each -> each.ruling().code()).orElse(""),
        overruled.map(Step.Overruled::reason).orElse(""),
        overruled.map(each -> each.stamp().name()).orElse(""),
        trial.tolerances(),
        trial.at(),
        trial.findings().principles().stream().map(words::row).toList());
  }

  private List<Link> conflicts(Alternative alternative) {
    var all = lists.all();
    return all.stream()
        .filter(each -> each.id().equals(alternative.id()))
        .flatMap(own -> all.stream().filter(own::conflictsWith))
        .filter(each -> gate.sees(each.areas(), each.by()))
        .map(each -> new Link("/alternatives/" + each.id().value(), each.title()))
        .toList();
  }

  private HistoryRow row(Step step) {
    var reason =
        switch (step) {
          case Step.State state -> state.reason();
          case Step.Overruled overruled -> overruled.reason();
          case Step.Tested _ -> "";
        };
    var deadline =
        step instanceof Step.NeedsQualification(_, _, var day)
            ? Optional.of(day)
            : Optional.<LocalDate>empty();
    return new HistoryRow(
        step.code(), sentence(step), step.stamp().name(), step.stamp().at(), reason, deadline);
  }

  private String sentence(Step step) {
    var key = "planning.alternative.step." + step.code();
    return switch (step) {
      case Step.Adopted adopted ->
          words.say(
              adopted.leftOut() == 0 ? key : key + ".partly",
              format.number(adopted.revision()),
              format.number(adopted.leftOut()));
      case Step.Overruled overruled -> words.say(key + "." + overruled.ruling().code());
      default -> words.say(key);
    };
  }

  private Set<String> may(Alternative alternative) {
    var may = new HashSet<String>();
    var next = Flow.next(alternative.state());
    boolean assesses = guard.may(PlanningActions.ASSESS_ALTERNATIVE);
    boolean sends = gate.isSender(alternative) || assesses;
    if (assesses) next.forEach(step -> may.add(step.getSimpleName()));
    may.remove("Adopted");
    may.remove("Answered");
    may.remove("Withdrawn");
    if (!alternative.passes()) may.remove("Recommended");
    if (sends && next.contains(Step.Answered.class)) may.add("Answered");
    if (sends && next.contains(Step.Withdrawn.class)) may.add("Withdrawn");
    if (sends && alternative.open()) may.add("attach");
    if (next.contains(Step.Adopted.class) && guard.may(PlanningActions.ADOPT_ALTERNATIVE))
      may.add("Adopted");
    return may;
  }

  /// What a scenario as it stands now allows of an alternative.
  record Offer(
      Head head,
      String scenario,
      int revision,
      List<MoveRow> fits,
      List<MoveRow> left,
      String verdict,
      String reason,
      String error,
      Instant at) {}

  Offer offer(Alternative alternative, MakeTrial trial, Sent sent) {
    Scenario now = originals.now(alternative);
    var fitting = alternative.reshaping().fitting(now.clusters());
    var names =
        new Names(now, MakeTrial.changed(originals.of(alternative), alternative.reshaping()));
    var again = trial.of(now, alternative.chosen(), fitting.fits(), 1);
    return new Offer(
        head(alternative),
        now.name(),
        now.revision(),
        names.moves(fitting.fits().moves(), format),
        names.moves(fitting.left(), format),
        again.findings().verdict().code(),
        sent.fields().getOrDefault("reason", ""),
        sent.error(),
        again.at());
  }
}
