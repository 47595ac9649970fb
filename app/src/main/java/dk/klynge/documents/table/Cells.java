package dk.klynge.documents.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The cells of one row by column. All rows of a table share the columns, so that a hundred
/// thousand rows fit in memory.
final class Cells extends AbstractMap<String, String> {

  private final Columns columns;
  private final String[] values;

  Cells(Columns columns, String[] values) {
    this.columns = columns;
    this.values = values;
  }

  @Override
  public @Nullable String get(Object column) {
    var place = columns.places().get(column);
    return place == null ? null : values[place];
  }

  @Override
  public boolean containsKey(Object column) {
    return columns.places().containsKey(column);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return IntStream.range(0, values.length)
            .mapToObj(i -> Map.entry(columns.names().get(i), values[i]))
            .iterator();
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }
}
