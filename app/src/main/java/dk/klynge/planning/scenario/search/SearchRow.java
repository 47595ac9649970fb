package dk.klynge.planning.scenario.search;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.search.Search.State;
import dk.klynge.planning.scenario.search.Search.Task;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Territory;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Reads a search from its row.
final class SearchRow {

  private SearchRow() {}

  static Search search(ResultSet row, JsonMapper json) throws SQLException {
    int act = row.getInt("act_revision");
    var reached = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(act);
    return new Search(
        row.getObject("id", UUID.class),
        new ScenarioId(row.getObject("scenario", UUID.class)),
        row.getInt("revision"),
        Task.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        asked(row),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        progress(row),
        Optional.ofNullable(row.getString("differences"))
            .map(text -> json.readValue(text, Differences.class)),
        reached,
        Optional.ofNullable(row.getString("reference")).orElse(""));
  }

  private static Search.Asked asked(ResultSet row) throws SQLException {
    return new Search.Asked(
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("asked_by"),
        row.getString("asked_by_name"),
        territory(Optional.ofNullable(row.getArray("areas"))),
        row.getInt("seconds"),
        row.getString("form"));
  }

  private static Territory territory(Optional<Array> areas) throws SQLException {
    if (areas.isEmpty()) return new Territory.Everywhere();
    return new Territory.Areas(Set.copyOf(Arrays.asList((UUID[]) areas.get().getArray())));
  }

  private static Search.Progress progress(ResultSet row) throws SQLException {
    double value = row.getDouble("value");
    if (row.wasNull()) value = Double.NaN;
    return new Search.Progress(
        attempt(row),
        stop(row),
        row.getLong("millis"),
        value,
        row.getDouble("broken"),
        row.getLong("iterations"));
  }

  /// Of one that ran before machines told when they were heard of, the beginning counts.
  private static Optional<Search.Attempt> attempt(ResultSet row) throws SQLException {
    int number = row.getInt("attempt");
    var heard = Optional.ofNullable(row.getObject("heard_at", OffsetDateTime.class));
    return Optional.ofNullable(row.getObject("started_at", OffsetDateTime.class))
        .map(begun ->
            new Search.Attempt(number, begun.toInstant(), heard.orElse(begun).toInstant()));
  }

  private static Search.Stop stop(ResultSet row) throws SQLException {
    if (row.getBoolean("cancel_asked")) return Search.Stop.CANCEL;
    return row.getBoolean("keep_asked") ? Search.Stop.KEEP : Search.Stop.NONE;
  }
}
