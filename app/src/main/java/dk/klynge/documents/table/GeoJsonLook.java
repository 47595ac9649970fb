package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The first look at a GeoJSON file: is it a collection, which properties has its first feature,
/// and which coordinate system does it name.
final class GeoJsonLook implements GeoJsonFile.Visitor {

  private static final Pattern EPSG = Pattern.compile("EPSG:+([0-9]{4,6})$");
  private static final int WGS84 = 4326;

  private final List<TableRow> first = new ArrayList<>();
  private boolean collection;
  private int features;
  private OptionalInt epsg = OptionalInt.empty();

  @Override
  public void member(String name, JsonParser parser) throws Unreadable {
    switch (name) {
      case "type" -> collection = "FeatureCollection".equals(parser.getString());
      case "features" -> features(parser);
      case "crs" -> epsg = crs(parser);
      default -> parser.skipChildren();
    }
  }

  private void features(JsonParser parser) throws Unreadable {
    if (parser.currentToken() != JsonToken.START_ARRAY)
      throw new Unreadable(Fault.ofFile("not-a-collection"));
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      features++;
      if (first.isEmpty()) first.add(GeoJsonFeature.read(features, parser, Limits.USUAL));
      else parser.skipChildren();
    }
  }

  /// Reads a name such as `urn:ogc:def:crs:EPSG::25832` or `urn:ogc:def:crs:OGC:1.3:CRS84`.
  private static OptionalInt crs(JsonParser parser) throws Unreadable {
    var names = new ArrayList<String>();
    var depth = 0;
    do {
      var token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) depth++;
      if (token == JsonToken.END_OBJECT) depth--;
      if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName()))
        names.add(parser.getString());
    } while (depth > 0 && parser.nextToken() != null);
    for (var name : names) {
      if (name.endsWith("CRS84")) return OptionalInt.of(WGS84);
      var number = EPSG.matcher(name);
      if (number.find()) return OptionalInt.of(Integer.parseInt(number.group(1)));
      throw new Unreadable(Fault.ofFile("crs-unknown", name));
    }
    return OptionalInt.empty();
  }

  @Override
  public int features() {
    return features;
  }

  boolean isCollection() {
    return collection;
  }

  List<String> columns() {
    return first.stream().flatMap(row -> row.cells().keySet().stream()).toList();
  }

  OptionalInt epsg() {
    return epsg;
  }
}
