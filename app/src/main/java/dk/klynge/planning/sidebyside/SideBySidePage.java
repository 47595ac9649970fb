package dk.klynge.planning.sidebyside;

import dk.klynge.planning.reading.Breach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The form that chooses structures, and what was found of them.
///
/// @param problem why nothing can be shown; empty where nothing is wrong
record SideBySidePage(Form form, String problem, Optional<Shown> shown) {

  /// @param day as typed or taken; empty for the day of the first scenario
  record Form(boolean today, List<Option> scenarios, String day) {}

  record Option(
      String id, String name, LocalDate day, int revision, int clusters, boolean chosen) {}

  /// @param judges the scenarios whose criteria all can be judged by; fewer than two offer nothing
  /// @param unequal institutions that are not in all of the structures
  /// @param partly whether the reader sees some areas only
  /// @param query the choice, for the files
  /// @param may `export`
  record Shown(
      List<Head> columns,
      String criteria,
      String judge,
      List<Judge> judges,
      String model,
      int unequal,
      boolean partly,
      List<Line> measures,
      List<Pair> pairs,
      List<String> unchanged,
      List<Move> moves,
      String query,
      Set<String> may) {

    Shown {
      columns = List.copyOf(columns);
    }

    static List<String> unchanged(List<Pair> pairs) {
      return pairs.stream().filter(Pair::same).map(Pair::name).toList();
    }
  }

  record Judge(String id, String criteria) {}

  /// One structure.
  ///
  /// @param url its page
  /// @param version of the scenario in words, or the day
  record Head(
      String key,
      String name,
      String url,
      String version,
      String map,
      List<ClusterLine> clusters,
      List<Breach> broken) {}

  /// One cluster in the table that equals the map.
  record ClusterLine(
      String name,
      String kind,
      int institutions,
      long places,
      double diameter,
      int broken,
      String members) {}

  /// One measure of all structures.
  record Line(String label, List<Cell> values) {}

  /// @param number for spreadsheets; empty where there is none
  record Cell(String text, OptionalDouble number) {}

  /// A cluster of the first structure and what carries it on in each of the others; without a name
  /// it is new in one of them.
  ///
  /// @param same whether it is the same in all: the same institutions under the same name
  record Pair(String name, String size, boolean same, List<Optional<Heir>> heirs) {}

  record Heir(String name, int institutions, long places, int stay, int join, int leave) {}

  /// @param from empty where it is in no cluster of the first
  record Move(String id, String name, String places, String from, List<Target> to) {}

  record Target(String name, boolean moves) {}
}
