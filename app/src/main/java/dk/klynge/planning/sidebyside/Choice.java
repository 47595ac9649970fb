package dk.klynge.planning.sidebyside;

import dk.klynge.planning.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody wants to see side by side, as the address says it.
///
/// @param ids `today` or the id of a scenario, each once, in the order they are shown
/// @param day of today's structure; empty for the day that the first scenario begins with
/// @param judge whose criteria all are judged by; empty for those of the first scenario
record Choice(List<String> ids, Optional<LocalDate> day, String judge) {

  static final String TODAY = "today";
  static final int LEAST = 2;
  static final int MOST = 4;

  /// Today's structure stands first, whatever the address says.
  Choice {
    var distinct = ids.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct();
    ids = distinct.sorted((one, other) -> rank(one) - rank(other)).toList();
  }

  private static int rank(String id) {
    return id.equals(TODAY) ? 0 : 1;
  }

  boolean withToday() {
    return ids.contains(TODAY);
  }

  /// Those that can be ids; what cannot is the same to the reader as a scenario that is not there.
  List<Optional<ScenarioId>> scenarios() {
    return ids.stream().filter(id -> !id.equals(TODAY)).map(Choice::scenario).toList();
  }

  private static Optional<ScenarioId> scenario(String id) {
    try {
      return Optional.of(new ScenarioId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The same choice as the query of an address.
  String query() {
    var query = new StringBuilder("ids=" + String.join(",", ids));
    day.ifPresent(value -> query.append("&day=").append(value));
    if (!judge.isEmpty()) query.append("&judge=").append(judge);
    return query.toString();
  }
}
