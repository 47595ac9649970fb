package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.Unreadable;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Hands on each feature as a row.
final class GeoJsonRows implements GeoJsonFile.Visitor {

  private final Consumer<TableRow> rows;
  private final Limits limits;
  private int features;

  GeoJsonRows(Consumer<TableRow> rows, Limits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  @Override
  public void member(String name, JsonParser parser) throws Unreadable {
    if (!name.equals("features")) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      if (++features > limits.rows())
        throw new Unreadable(Fault.ofRow(features, "", "too-many-rows", limits.rows()));
      rows.accept(GeoJsonFeature.read(features, parser, limits));
    }
  }

  @Override
  public int features() {
    return features;
  }
}
