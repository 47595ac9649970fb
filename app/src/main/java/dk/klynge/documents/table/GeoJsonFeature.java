package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.Unreadable;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One feature as a row: its properties, and its point as [GeoJsonFile#X] and [GeoJsonFile#Y].
final class GeoJsonFeature {

  private final int number;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private GeoJsonFeature(int number) {
    this.number = number;
  }

  /// The parser stands on the feature's first brace and is left on its last.
  static TableRow read(int number, JsonParser parser, Limits limits) throws Unreadable {
    var feature = new GeoJsonFeature(number);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var value = parser.nextToken();
      switch (name) {
        case "properties" -> feature.properties(parser, limits);
        case "geometry" -> feature.geometry(parser);
        case "id" -> feature.cells.put(GeoJsonFile.ID, parser.getString());
        default -> {
          if (value.isStructStart()) parser.skipChildren();
        }
      }
    }
    return new TableRow(number, feature.cells);
  }

  private void properties(JsonParser parser, Limits limits) throws Unreadable {
    if (parser.currentToken() != JsonToken.START_OBJECT) return;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var value = parser.nextToken();
      if (value.isStructStart()) cells.put(name, list(parser));
      else cells.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
      if (cells.size() > limits.columns())
        throw new Unreadable(
            Fault.ofRow(number, "", "too-many-columns", cells.size(), limits.columns()));
    }
  }

  /// Lists are joined by semicolons; what is nested deeper says nothing in a table.
  private static String list(JsonParser parser) {
    var text = new StringBuilder();
    var depth = 1;
    while (depth > 0) {
      var token = parser.nextToken();
      if (token == null) break;
      if (token.isStructStart()) depth++;
      else if (token.isStructEnd()) depth--;
      else if (depth == 1 && token.isScalarValue())
        text.append(text.isEmpty() ? "" : "; ").append(parser.getString());
    }
    return text.toString();
  }

  private void geometry(JsonParser parser) throws Unreadable {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return;
    if (parser.currentToken() != JsonToken.START_OBJECT) throw wrong("");
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      if (name.equals("type") && !"Point".equals(parser.getString()))
        throw wrong(parser.getString());
      if (name.equals("coordinates")) point(parser);
      else parser.skipChildren();
    }
  }

  private void point(JsonParser parser) throws Unreadable {
    if (parser.currentToken() != JsonToken.START_ARRAY) throw wrong("");
    for (var column : new String[] {GeoJsonFile.X, GeoJsonFile.Y}) {
      if (!parser.nextToken().isNumeric()) throw wrong("");
      cells.put(column, parser.getString());
    }
    while (parser.nextToken() != JsonToken.END_ARRAY)
      if (parser.currentToken() == null || parser.currentToken().isStructStart()) throw wrong("");
  }

  private Unreadable wrong(String type) {
    return new Unreadable(Fault.ofRow(number, "geometry", "not-a-point", type));
  }
}
