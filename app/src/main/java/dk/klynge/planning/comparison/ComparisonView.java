package dk.klynge.planning.comparison;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.comparison.ComparisonPage.Change;
import dk.klynge.planning.comparison.ComparisonPage.Move;
import dk.klynge.planning.comparison.ComparisonPage.Pair;
import dk.klynge.planning.comparison.ComparisonPage.Total;
import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.Heads;
import dk.klynge.planning.reading.Kinship;
import dk.klynge.planning.reading.Labels;
import dk.klynge.planning.reading.Overview;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// Sets a proposal beside the clusters of its day.
@Component
class ComparisonView {

  private final Heads heads;
  private final Words words;
  private final Format format;

  ComparisonView(Heads heads, Words words, Format format) {
    this.heads = heads;
    this.words = words;
    this.format = format;
  }

  ComparisonPage page(Reading reading) {
    var today = reading.measuredToday();
    var kinship = reading.kinship();
    var moves = moves(reading, kinship);
    return new ComparisonPage(
        heads.of(reading.question()),
        totals(Overview.of(today), Overview.of(reading.measured())),
        pairs(reading, today, kinship),
        today.clusters().stream()
            .map(Cluster::label)
            .filter(name -> !kinship.todayOf().containsValue(name))
            .toList(),
        moves.stream().map(this::move).toList(),
        moves.stream().mapToLong(moving -> moving.site().totalPlaces().orElse(0)).sum(),
        reading.question().placed().size() - moves.size(),
        Breach.of(today, reading.names(), words));
  }

  private List<Total> totals(Overview today, Overview proposed) {
    return List.of(
        total(
            "value",
            today,
            proposed,
            Overview::value,
            value -> words.value(value, proposed.unit())),
        total("clusters", today, proposed, Overview::clusters, format::number),
        total("mean", today, proposed, Overview::mean, format::kilometres),
        total("largest", today, proposed, Overview::largest, format::kilometres),
        total("widest", today, proposed, Overview::widest, format::kilometres),
        total("most-places", today, proposed, of -> of.places().most(), format::number),
        total("median-places", today, proposed, of -> of.places().median(), format::number),
        total("least-places", today, proposed, of -> of.places().least(), format::number),
        total("most-institutions", today, proposed, of -> of.institutions().most(), format::number),
        total(
            "least-institutions", today, proposed, of -> of.institutions().least(), format::number),
        total("broken", today, proposed, Overview::broken, format::number));
  }

  private Total total(
      String key,
      Overview today,
      Overview proposed,
      ToDoubleFunction<Overview> measure,
      DoubleFunction<String> text) {
    double before = measure.applyAsDouble(today);
    double after = measure.applyAsDouble(proposed);
    var unsigned = text.apply(Math.abs(after - before));
    var same = unsigned.equals(text.apply(0));
    return new Total(
        words.say("planning.proposal.figure." + key),
        text.apply(before),
        text.apply(after),
        same ? "±0" : (after < before ? "−" : "+") + unsigned);
  }

  private List<Pair> pairs(Reading reading, Measured today, Kinship kinship) {
    var byName = new HashMap<String, Cluster>();
    today.clusters().forEach(cluster -> byName.put(cluster.label(), cluster));
    return reading.measured().clusters().stream()
        .sorted(Comparator.comparing(Cluster::label, Labels.ORDER))
        .map(cluster -> pair(cluster, kinship, byName))
        .toList();
  }

  private Pair pair(Cluster cluster, Kinship kinship, Map<String, Cluster> byName) {
    var name = kinship.today(cluster.label()).orElse("");
    var before = byName.get(name);
    var kept = new ArrayList<>(cluster.sites());
    kept.retainAll(before == null ? List.of() : before.sites());
    return new Pair(
        cluster.label(),
        name,
        change(before, cluster, each -> each.measures().sites(), format::number),
        change(before, cluster, each -> each.measures().weight(), format::number),
        change(before, cluster, each -> each.measures().sumToCentre(), format::kilometres),
        change(before, cluster, each -> each.measures().diameter(), format::kilometres),
        kept.size(),
        cluster.sites().size() - kept.size(),
        before == null ? 0 : before.sites().size() - kept.size());
  }

  private static Change change(
      @org.jspecify.annotations.Nullable Cluster before,
      Cluster after,
      ToDoubleFunction<Cluster> measure,
      DoubleFunction<String> text) {
    return new Change(
        before == null ? "–" : text.apply(measure.applyAsDouble(before)),
        text.apply(measure.applyAsDouble(after)));
  }

  private record Moving(Entry site, String from, String to, String carries) {}

  /// By the cluster they leave, then by name as the question has them.
  private static List<Moving> moves(Reading reading, Kinship kinship) {
    var labels = new HashMap<String, String>();
    reading
        .measured()
        .clusters()
        .forEach(cluster -> cluster.sites().forEach(id -> labels.put(id, cluster.label())));
    var moves = new ArrayList<Moving>();
    for (var site : reading.question().placed()) {
      var label = labels.get(Reading.id(site));
      var from = site.cluster().map(ClusterName::name).orElse("");
      if (label != null && kinship.moves(label, from))
        moves.add(new Moving(site, from, label, kinship.today(label).orElse("")));
    }
    moves.sort(Comparator.comparing(Moving::from, Labels.ORDER));
    return moves;
  }

  private Move move(Moving moving) {
    var places = moving.site().totalPlaces();
    return new Move(
        Reading.id(moving.site()),
        moving.site().name(),
        places.isPresent() ? format.number(places.getAsInt()) : "",
        moving.from(),
        moving.to(),
        moving.carries());
  }
}
