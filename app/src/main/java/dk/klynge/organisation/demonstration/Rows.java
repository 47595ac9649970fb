package dk.klynge.organisation.demonstration;

import dk.klynge.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The rows of the demonstration by table, parents before children, with ids drawn from the seed.
final class Rows {

  private final Map<String, List<Map<String, Object>>> byTable = new LinkedHashMap<>();
  private final Random chance;

  Rows(Random chance) {
    this.chance = chance;
    for (var table :
        List.of(
            "area",
            "umbrella",
            "legal_unit",
            "cluster",
            "institution",
            "unit",
            "places",
            "membership",
            "external_id",
            "person",
            "employment",
            "role")) byTable.put(table, new ArrayList<>());
  }

  /// Adds a row with a new id; names and values by turns.
  UUID add(String table, Period valid, Object... values) {
    var id =
        new UUID((chance.nextLong() & ~0xf000L) | 0x4000L, (chance.nextLong() >>> 2) | (1L << 63));
    put(table, valid, values).put("id", id);
    return id;
  }

  Map<String, Object> put(String table, Period valid, Object... values) {
    var row = new HashMap<String, Object>();
    row.put("valid", valid.range());
    for (int i = 0; i < values.length; i += 2) row.put(values[i].toString(), values[i + 1]);
    byTable.getOrDefault(table, List.of()).add(row);
    return row;
  }

  Map<String, List<Map<String, Object>>> byTable() {
    return byTable;
  }
}
