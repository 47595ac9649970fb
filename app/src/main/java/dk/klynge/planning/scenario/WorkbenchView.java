package dk.klynge.planning.scenario;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.scenario.WorkbenchPage.Choices;
import dk.klynge.planning.scenario.WorkbenchPage.Chosen;
import dk.klynge.planning.scenario.WorkbenchPage.Head;
import dk.klynge.planning.scenario.WorkbenchPage.History;
import dk.klynge.planning.scenario.WorkbenchPage.Option;
import dk.klynge.planning.scenario.WorkbenchPage.SiteRow;
import dk.klynge.ui.Format;
import dk.klynge.ui.Paging;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the page of a scenario.
@Component
class WorkbenchView {

  private static final int ROWS = 100;

  private final Acts acts;
  private final Heads heads;
  private final Gauges gauges;
  private final EffectView effects;
  private final Searches searches;
  private final Admission admission;
  private final ActWords words;
  private final Format format;

  WorkbenchView(
      Acts acts,
      Heads heads,
      Gauges gauges,
      EffectView effects,
      Searches searches,
      Admission admission,
      ActWords words,
      Format format) {
    this.acts = acts;
    this.heads = heads;
    this.gauges = gauges;
    this.effects = effects;
    this.searches = searches;
    this.admission = admission;
    this.words = words;
    this.format = format;
  }

  /// Which institutions the table shows: of a cluster (`free`: of none), with a text in the name.
  record Look(String show, String text, int page) {}

  /// What was sent and refused, and why.
  record Sent(Map<String, List<String>> fields, String refusal) {
    static final Sent NOTHING = new Sent(Map.of(), "");
  }

  WorkbenchPage page(Bench bench, Look look, Sent sent) {
    var measures = gauges.of(bench);
    var touched = touched(bench);
    return new WorkbenchPage(
        head(bench),
        history(bench),
        effects.page(bench, measures, touched),
        new ClusterRows(bench, measures, touched, words).rows(),
        chosen(bench, look),
        choices(bench),
        searches.current(bench.baseline().id()).map(each -> each.id().toString()).orElse(""),
        UUID.randomUUID().toString(),
        sent.fields(),
        sent.refusal());
  }

  Head head(Bench bench) {
    var baseline = bench.baseline();
    return new Head(
        baseline.id(),
        baseline.name(),
        bench.revision(),
        heads.published(baseline.id()).orElse(-1),
        baseline.day(),
        baseline.criteria().name() + ", v" + baseline.criteria().version(),
        baseline.criteria().text(),
        baseline.institutions().size(),
        bench.free().size(),
        origin(baseline),
        originUrl(baseline),
        baseline.made().byName(),
        baseline.made().at(),
        may(bench));
  }

  private Set<String> may(Bench bench) {
    var may = new HashSet<String>();
    var areas = bench.baseline().areas();
    if (admission.may(PlanningActions.EDIT_SCENARIO, areas)) may.add("edit");
    if (admission.may(PlanningActions.PUBLISH_SCENARIO, areas)) may.add("publish");
    if (admission.may(ScenariosController.HOLD_HEARING, areas)) may.add("hold");
    return may;
  }

  private String origin(Baseline baseline) {
    return switch (baseline.origin()) {
      case Baseline.Origin.Today() ->
          words.say("planning.scenario.origin.today", format.day(baseline.day()));
      case Baseline.Origin.Proposal _ -> words.say("planning.scenario.origin.proposal");
      case Baseline.Origin.Other(_, var revision) ->
          words.say("planning.scenario.origin.scenario", revision);
    };
  }

  private static String originUrl(Baseline baseline) {
    return switch (baseline.origin()) {
      case Baseline.Origin.Today() -> "";
      case Baseline.Origin.Proposal(var id) -> "/proposals/" + id;
      case Baseline.Origin.Other(var id, _) -> "/scenarios/" + id.value();
    };
  }

  private History history(Bench bench) {
    var id = bench.baseline().id();
    int position = heads.find(id).orElseThrow(Admission::notFound).position();
    var steps = acts.between(id, bench.revision() - 1, bench.revision());
    var made = bench.baseline().made();
    return new History(
        acts.last(id, position).map(words::act).orElse(""),
        acts.undone(id, position).map(words::act).orElse(""),
        steps.isEmpty() ? "" : words.step(steps.getLast()),
        steps.isEmpty() ? made.byName() : steps.getLast().step().byName(),
        steps.isEmpty() ? made.at() : steps.getLast().step().at());
  }

  private Set<ClusterId> touched(Bench bench) {
    var steps = acts.between(bench.baseline().id(), bench.revision() - 1, bench.revision());
    return steps.isEmpty() ? Set.of() : steps.getLast().differences().touched();
  }

  static List<Named> areas(Bench bench) {
    return bench.baseline().institutions().stream()
        .flatMap(entry -> entry.area().stream())
        .distinct()
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }

  private Chosen chosen(Bench bench, Look look) {
    var wanted = look.text().strip().toLowerCase(Locale.ROOT);
    var fitting =
        bench.baseline().institutions().stream()
            .filter(entry -> shown(bench, entry, look.show()))
            .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    var paging = Paging.of(look.page(), ROWS, fitting.size());
    var rows =
        fitting.stream().skip(paging.offset()).limit(ROWS).map(entry -> row(bench, entry)).toList();
    return new Chosen(look.show(), look.text(), rows, paging);
  }

  private static boolean shown(Bench bench, Entry entry, String show) {
    if (show.isEmpty()) return true;
    var cluster = bench.structure().clusterOf(entry.id());
    return show.equals("free")
        ? cluster.isEmpty()
        : cluster.filter(id -> id.value().toString().equals(show)).isPresent();
  }

  private SiteRow row(Bench bench, Entry entry) {
    var marks = new HashSet<String>();
    if (new Fastened(bench).holds(entry)) marks.add("held");
    if (bench.structure().locked(Lock.Kind.INSTITUTION, entry.id().value())) marks.add("locked");
    return new SiteRow(
        entry.id().value().toString(),
        entry.name(),
        words.word("type." + entry.type(), entry.type()),
        entry.area().map(Named::name).orElse(""),
        entry.totalPlaces().isPresent() ? format.number(entry.totalPlaces().getAsInt()) : "",
        bench.structure().clusterOf(entry.id()).map(bench::name).orElse(""),
        marks);
  }

  private static Choices choices(Bench bench) {
    var areas = areas(bench);
    return new Choices(
        bench.clusters().stream()
            .map(cluster -> new Option(cluster.label(), cluster.name()))
            .toList(),
        areas.stream().map(area -> new Option(area.id().toString(), area.name())).toList(),
        areas.stream()
            .filter(area -> bench.structure().locked(Lock.Kind.AREA, area.id()))
            .map(area -> new Option(area.id().toString(), area.name()))
            .toList());
  }
}
