package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads columns that hold several ids.
public final class IdColumns {

  private IdColumns() {}

  public static Set<ClusterId> clusters(ResultSet row, String column) throws SQLException {
    return uuids(row, column).stream().map(ClusterId::new).collect(Collectors.toUnmodifiableSet());
  }

  public static Set<UUID> uuids(ResultSet row, String column) throws SQLException {
    return Set.copyOf(Arrays.asList((UUID[]) row.getArray(column).getArray()));
  }
}
