package dk.klynge.planning.sidebyside;

import dk.klynge.planning.map.Paint;
import java.util.LinkedHashMap;
import java.util.Map;

/// The colours of all structures: a cluster keeps the colour of the one that it carries on.
record Marks(SideBySide all) {

  Map<String, Integer> of(Column column) {
    var first = Paint.of(all.first().measuredClusters(), all.first().names());
    if (column.equals(all.first())) return first;
    var marks = new LinkedHashMap<>(Paint.of(column.measuredClusters(), column.names()));
    all.kinship(column)
        .todayOf()
        .forEach((label, today) -> {
          var mark = first.get(today);
          if (mark != null) marks.replace(label, mark);
        });
    return marks;
  }
}
