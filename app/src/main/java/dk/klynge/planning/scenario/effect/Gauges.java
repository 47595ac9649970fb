package dk.klynge.planning.scenario.effect;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.effect.Measures.Side;
import dk.klynge.planning.scenario.effect.Scale.Gauged;
import dk.klynge.planning.scenario.structure.Bench;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Measures scenarios. What was measured last is kept at hand, so that after an act only the
/// clusters that it touched are measured anew.
@Component
public class Gauges {

  private static final int KEPT = 12;

  private final ObjectProvider<LeadershipEconomy> economy;
  private final Map<ScenarioId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Gauges(ObjectProvider<LeadershipEconomy> economy) {
    this.economy = economy;
  }

  private record Kept(Bench bench, Measures measures) {}

  public Measures of(Bench bench) {
    var id = bench.baseline().id();
    var known = known(id);
    if (known.filter(each -> each.bench().revision() == bench.revision()).isPresent())
      return known.get().measures();
    var last = known.map(Kept::measures).orElseGet(() -> first(bench));
    var now = side(last.scale(), bench, last.now().clusters());
    var measures = new Measures(last.scale(), last.before(), now, compared(bench));
    synchronized (kept) {
      kept.put(id, new Kept(bench, measures));
      if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
    }
    return measures;
  }

  private Optional<Kept> known(ScenarioId id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(id));
    }
  }

  private static Measures first(Bench bench) {
    var begin = Bench.of(bench.baseline());
    var scale = Scale.of(bench.baseline());
    var before = side(scale, begin, Map.of());
    return new Measures(scale, before, before, Optional.empty());
  }

  static Side side(Scale scale, Bench bench, Map<ClusterId, Gauged> known) {
    var changed = new HashMap<ClusterId, List<InstitutionId>>();
    var all = new HashMap<ClusterId, Gauged>();
    bench
        .members()
        .forEach((id, members) -> {
          var gauged = known.get(id);
          if (gauged != null && gauged.members().equals(members)) all.put(id, gauged);
          else changed.put(id, members);
        });
    all.putAll(scale.measure(changed));
    return new Side(bench.structure(), all, scale.across(bench.structure()));
  }

  private Optional<LeadershipEconomy.Comparison> compared(Bench bench) {
    return Optional.ofNullable(economy.getIfAvailable())
        .map(model ->
            model.compare(
                bench.baseline().institutions(), bench.baseline().clusters(), bench.clusters()));
  }
}
