package dk.klynge.planning.sidebyside;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.sidebyside.SideBySide.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The figures of each structure of a comparison, in the order of its columns.
@Component
class Measures {

  private final LeadershipEconomy economy;

  Measures(LeadershipEconomy economy) {
    this.economy = economy;
  }

  /// @param model name and version of the cost model
  record All(List<Figures> columns, List<Move> moves, String model) {}

  All of(SideBySide all, Sight sight) {
    var moves = all.moves(sight);
    var coherence = Coherence.of(all.criteria());
    var institutions = List.copyOf(all.institutions().values());
    var before = clusters(all.first());
    var figures = new ArrayList<Figures>();
    var model = "";
    for (int at = 0; at < all.columns().size(); at++) {
      var column = all.columns().get(at);
      var money = economy.compare(institutions, before, clusters(column));
      model = money.model();
      var part =
          new Figures.Part(
              at == 0, free(column, sight), broken(column, sight), moved(moves, at - 1));
      figures.add(Figures.of(column, part, coherence, money));
    }
    return new All(figures, moves, model);
  }

  private static List<PlannedCluster> clusters(Column column) {
    return List.copyOf(column.clusters().values());
  }

  private static List<Entry> moved(List<Move> moves, int column) {
    return column < 0
        ? List.of()
        : moves.stream()
            .filter(move -> move.to().get(column).moves())
            .map(Move::institution)
            .toList();
  }

  private static int free(Column column, Sight sight) {
    var placed = column.placed();
    return (int)
        column.institutions().values().stream()
            .filter(entry -> !placed.containsKey(entry.id()) && sight.holds(entry))
            .count();
  }

  /// What is broken by the whole is told only to those who see the whole.
  private static List<Broken> broken(Column column, Sight sight) {
    if (sight instanceof Sight.Everything) return column.measured().broken();
    Set<String> near =
        column.institutions().values().stream()
            .filter(sight::holds)
            .map(entry -> entry.id().value().toString())
            .collect(Collectors.toSet());
    return column.measured().broken().stream()
        .filter(broken ->
            broken.cluster().map(column.seen()::contains).orElse(false)
                || broken.sites().stream().anyMatch(near::contains))
        .toList();
  }
}
