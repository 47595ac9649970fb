package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Bench;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Scenarios ready to be worked on. The last few are kept at hand and brought forward by the steps
/// that have been taken since; the database alone says how far a scenario has come.
@Component
public class Benches {

  private static final int KEPT = 12;

  private final Baselines baselines;
  private final Heads heads;
  private final Acts acts;
  private final Map<ScenarioId, Bench> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Benches(Baselines baselines, Heads heads, Acts acts) {
    this.baselines = baselines;
    this.heads = heads;
    this.acts = acts;
  }

  /// As it stands now.
  public Optional<Bench> find(ScenarioId id) {
    return heads.find(id).flatMap(head -> find(id, head.revision()));
  }

  /// As it stood at that revision; empty when it has not come so far.
  public Optional<Bench> find(ScenarioId id, int revision) {
    var known = kept(id);
    var begin =
        known
            .filter(bench -> bench.revision() <= revision)
            .or(() -> known.map(bench -> Bench.of(bench.baseline())))
            .or(() -> baselines.find(id).map(Bench::of));
    var found = begin.map(bench -> forward(bench, revision));
    found.filter(bench -> bench.revision() == revision).ifPresent(this::keep);
    return found.filter(bench -> bench.revision() == revision);
  }

  private Bench forward(Bench bench, int revision) {
    if (bench.revision() >= revision) return bench;
    var structure = bench.structure();
    int reached = bench.revision();
    for (var taken : acts.between(bench.baseline().id(), bench.revision(), revision)) {
      structure = taken.differences().from(structure);
      reached = taken.step().revision();
    }
    return bench.at(reached, structure);
  }

  private Optional<Bench> kept(ScenarioId id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(id));
    }
  }

  /// Only the furthest is kept: what stood earlier is asked for seldom.
  private void keep(Bench bench) {
    synchronized (kept) {
      kept.merge(
          bench.baseline().id(),
          bench,
          (one, other) -> one.revision() >= other.revision() ? one : other);
      if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
    }
  }
}
