package dk.klynge.planning.scenario.effect;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.reading.SiteNames;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.scenario.effect.EffectPage.Touched;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes what a page says of the effect of a scenario.
@Component
public class EffectView {

  /// So many clusters are shown in full; an act of a person seldom touches more.
  private static final int MOST = 6;

  private final EffectLines lines;
  private final Words words;

  EffectView(EffectLines lines, Words words) {
    this.lines = lines;
    this.words = words;
  }

  /// @param touched the clusters that the last step changed
  public EffectPage page(Bench bench, Measures measures, Set<ClusterId> touched) {
    var names = SiteNames.of(bench.entries().values());
    return new EffectPage(
        lines.totals(bench, measures),
        touched.stream().limit(MOST).map(id -> touched(bench, measures, id, names)).toList(),
        Math.max(0, touched.size() - MOST),
        broken(bench, measures, names),
        measures.now().across().stream().map(each -> across(each, names)).toList(),
        unplaced(bench),
        measures.economy().map(LeadershipEconomy.Comparison::model).orElse(""));
  }

  private Touched touched(Bench bench, Measures measures, ClusterId id, SiteNames names) {
    var before = measures.before().structure().heading(id);
    var now = bench.structure().heading(id);
    var gauged = Optional.ofNullable(measures.now().clusters().get(id));
    return new Touched(
        id.value().toString(),
        now.or(() -> before).map(Heading::name).orElse(""),
        now.isEmpty() ? "gone" : before.isEmpty() ? "new" : "",
        lines.of(id, measures),
        gauged
            .map(each -> new LimitLines(measures.scale(), each, names, words).all())
            .orElse(List.of()));
  }

  private List<EffectPage.Broken> broken(Bench bench, Measures measures, SiteNames names) {
    var broken = new ArrayList<EffectPage.Broken>();
    for (var cluster : bench.clusters()) {
      var gauged = Objects.requireNonNull(measures.now().clusters().get(cluster.id()));
      if (gauged.broken().isEmpty()) continue;
      for (var line : new LimitLines(measures.scale(), gauged, names, words).broken())
        broken.add(new EffectPage.Broken(cluster.label(), cluster.name(), line));
    }
    return broken;
  }

  /// Sentences about the whole name no cluster.
  private String across(Broken broken, SiteNames names) {
    return words.broken(broken, names);
  }

  private static List<String> unplaced(Bench bench) {
    return bench.baseline().institutions().stream()
        .filter(entry -> entry.point().isEmpty())
        .map(Entry::name)
        .toList();
  }
}
