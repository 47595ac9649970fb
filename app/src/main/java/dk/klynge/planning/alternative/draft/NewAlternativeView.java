package dk.klynge.planning.alternative.draft;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.draft.NewAlternativePage.ClusterRow;
import dk.klynge.planning.alternative.draft.NewAlternativePage.Group;
import dk.klynge.planning.alternative.draft.NewAlternativePage.Option;
import dk.klynge.planning.alternative.draft.NewAlternativePage.Party;
import dk.klynge.planning.alternative.draft.NewAlternativePage.SiteRow;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Names;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Reach;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the form for an alternative.
@Component
class NewAlternativeView {

  private final Originals originals;
  private final Reaches reaches;
  private final TrialWords words;
  private final Format format;

  NewAlternativeView(Originals originals, Reaches reaches, TrialWords words, Format format) {
    this.originals = originals;
    this.reaches = reaches;
    this.words = words;
    this.format = format;
  }

  NewAlternativePage page(DraftForm form, Map<String, PutForward.Fault> faults) {
    return form.drawn().isEmpty()
        ? listed(form, faults)
        : drawn(form, ScenarioId.of(form.drawn()), faults);
  }

  private NewAlternativePage listed(DraftForm form, Map<String, PutForward.Fault> faults) {
    var publication =
        originals.published(ScenarioId.of(form.one("scenario"))).orElseThrow(Gate::notFound);
    int revision = form.revision() < 0 ? publication.revision() : form.revision();
    var original = originals.find(publication.scenario(), revision).orElseThrow(Gate::notFound);
    boolean begun = form.all("cluster").isEmpty() && !form.fields().containsKey("title");
    return new NewAlternativePage(
        begun ? "clusters" : "changes",
        original.id().value().toString(),
        revision,
        original.name(),
        clusters(original, form, ids(original)),
        begun ? List.of() : sites(original, form),
        targets(original),
        "",
        List.of(),
        0,
        filled(form),
        errors(faults),
        party(original, form),
        form.key());
  }

  private static Set<ClusterId> ids(Scenario original) {
    var ids = new HashSet<ClusterId>();
    original.clusters().forEach(cluster -> ids.add(cluster.id()));
    return ids;
  }

  private NewAlternativePage drawn(
      DraftForm form, ScenarioId drawn, Map<String, PutForward.Fault> faults) {
    var drawing = originals.drawing(drawn).orElseThrow(Gate::notFound);
    var original = drawing.original();
    var reshaping = drawing.reshaping();
    var names = new Names(original, MakeTrial.changed(original, reshaping));
    return new NewAlternativePage(
        "changes",
        original.id().value().toString(),
        drawing.publication().revision(),
        original.name(),
        clusters(original, form, reshaping.touched()),
        List.of(),
        List.of(),
        drawn.value().toString(),
        names.moves(reshaping.moves(), format),
        drawing.left(),
        filled(form),
        errors(faults),
        party(original, form),
        form.key());
  }

  private static List<ClusterRow> clusters(Scenario original, DraftForm form, Set<ClusterId> some) {
    var areas = new HashMap<UUID, String>();
    original.institutions().stream()
        .flatMap(entry -> entry.area().stream())
        .forEach((Named area) -> areas.put(area.id(), area.name()));
    return original.clusters().stream()
        .filter(cluster -> some.contains(cluster.id()))
        .map(cluster ->
            new ClusterRow(
                cluster.label(),
                cluster.name(),
                cluster.area().map(area -> areas.getOrDefault(area.value(), "")).orElse(""),
                cluster.members().size(),
                marks(cluster, form)))
        .toList();
  }

  private static Set<String> marks(PlannedCluster cluster, DraftForm form) {
    var marks = new HashSet<String>();
    if (form.all("cluster").contains(cluster.label())) marks.add("chosen");
    return marks;
  }

  /// The institutions of the clusters that it is about, and of those that are to be seen as well.
  private List<SiteRow> sites(Scenario original, DraftForm form) {
    var names = new Names(original, original);
    return original.clusters().stream()
        .filter(cluster ->
            form.all("cluster").contains(cluster.label())
                || cluster.members().stream()
                    .anyMatch(id -> !form.one("to." + id.value()).isEmpty()))
        .flatMap(cluster ->
            cluster.members().stream()
                .flatMap(id -> names.institution(id).stream())
                .map(entry ->
                    new SiteRow(
                        entry.id().value().toString(),
                        entry.name(),
                        entry.totalPlaces().isPresent()
                            ? format.number(entry.totalPlaces().getAsInt())
                            : "",
                        cluster.name(),
                        form.one("to." + entry.id().value()))))
        .toList();
  }

  private Party party(Scenario original, DraftForm form) {
    if (!reaches.isStaff()) {
      var own =
          reaches.own(original).places().stream()
              .map(place ->
                  words.say("planning.alternative.own." + place.kind().code(), place.name()))
              .collect(Collectors.joining(", "));
      return new Party(words.say("planning.alternative.own.yours", own), List.of(), "");
    }
    var groups = new LinkedHashMap<Reach.Kind, List<Option>>();
    for (var place : reaches.offered(original))
      groups
          .computeIfAbsent(place.kind(), _ -> new ArrayList<>())
          .add(new Option(Reaches.key(place), place.name()));
    return new Party(
        "",
        groups.entrySet().stream()
            .map(group ->
                new Group(
                    words.say("planning.alternative.parties." + group.getKey().code()),
                    group.getValue()))
            .toList(),
        form.one("party"));
  }

  private static List<Option> targets(Scenario original) {
    return original.clusters().stream()
        .map(cluster -> new Option(cluster.label(), cluster.name()))
        .toList();
  }

  private static Map<String, String> filled(DraftForm form) {
    var filled = new HashMap<String, String>();
    for (var field : List.of("title", "motivation", "behalf", "behalfKind", "newName"))
      filled.put(field, form.one(field));
    return filled;
  }

  private Map<String, String> errors(Map<String, PutForward.Fault> faults) {
    var errors = new LinkedHashMap<String, String>();
    faults.forEach(
        (field, fault) -> errors.put(field, words.say(fault.key(), fault.arguments().toArray())));
    return errors;
  }
}
