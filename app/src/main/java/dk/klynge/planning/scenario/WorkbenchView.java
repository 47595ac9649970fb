package dk.klynge.planning.scenario;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.planning.scenario.WorkbenchPage.Choices;
import dk.klynge.planning.scenario.WorkbenchPage.Chosen;
import dk.klynge.planning.scenario.WorkbenchPage.Option;
import dk.klynge.planning.scenario.WorkbenchPage.SiteRow;
import dk.klynge.planning.scenario.effect.EffectView;
import dk.klynge.planning.scenario.effect.Gauges;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.HeadView;
import dk.klynge.planning.scenario.history.History;
import dk.klynge.planning.scenario.search.SearchUnderWay;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Fastened;
import dk.klynge.planning.scenario.structure.Lock;
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

  private final History history;
  private final HeadView heads;
  private final Gauges gauges;
  private final EffectView effects;
  private final SearchUnderWay searches;
  private final ActWords words;
  private final Format format;

  WorkbenchView(
      History history,
      HeadView heads,
      Gauges gauges,
      EffectView effects,
      SearchUnderWay searches,
      ActWords words,
      Format format) {
    this.history = history;
    this.heads = heads;
    this.gauges = gauges;
    this.effects = effects;
    this.searches = searches;
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
        heads.head(bench),
        history(bench),
        effects.page(bench, measures, touched),
        new ClusterRows(bench, measures, touched, words).rows(),
        chosen(bench, look),
        choices(bench),
        searches.in(bench.baseline().id()).map(UUID::toString).orElse(""),
        UUID.randomUUID().toString(),
        sent.fields(),
        sent.refusal());
  }

  private WorkbenchPage.History history(Bench bench) {
    var id = bench.baseline().id();
    var around = history.around(id);
    var steps = history.between(id, bench.revision() - 1, bench.revision());
    var made = bench.baseline().made();
    return new WorkbenchPage.History(
        around.undo().map(words::act).orElse(""),
        around.redo().map(words::act).orElse(""),
        steps.isEmpty() ? "" : words.step(steps.getLast()),
        steps.isEmpty() ? made.byName() : steps.getLast().step().byName(),
        steps.isEmpty() ? made.at() : steps.getLast().step().at());
  }

  private Set<ClusterId> touched(Bench bench) {
    var steps = history.between(bench.baseline().id(), bench.revision() - 1, bench.revision());
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
