package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A collection of points, read feature by feature. The coordinate system may be named after the
/// features, so the file is looked through once before it is read.
record GeoJsonFile(Path file, List<String> columns, OptionalInt epsg, Limits limits)
    implements TableFile {

  /// The coordinates as they stand in the file, first and second number.
  static final String X = "geometry.x";

  static final String Y = "geometry.y";

  /// The name a feature has beside its properties.
  static final String ID = "feature.id";

  static GeoJsonFile open(Path file, Limits limits) throws Unreadable {
    var look = new GeoJsonLook();
    walk(file, limits, look);
    if (!look.isCollection()) throw new Unreadable(Fault.ofFile("not-a-collection"));
    if (look.columns().isEmpty()) throw new Unreadable(Fault.ofFile("no-rows"));
    return new GeoJsonFile(file, look.columns(), look.epsg(), limits);
  }

  @Override
  public TableFormat format() {
    return TableFormat.GEOJSON;
  }

  @Override
  public void forEach(Consumer<TableRow> rows) throws Unreadable {
    walk(file, limits, new GeoJsonRows(rows, limits));
  }

  /// What is done with each member of the outermost object.
  interface Visitor {
    /// The parser stands on the member's value and is left on its last token.
    void member(String name, JsonParser parser) throws Unreadable;

    /// How many features were met, for the message when the file breaks off.
    int features();
  }

  private static void walk(Path file, Limits limits, Visitor visitor) throws Unreadable {
    try (var in = Files.newInputStream(file);
        var parser = factory(limits).createParser(ObjectReadContext.empty(), in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT)
        throw new Unreadable(Fault.ofFile("not-a-collection"));
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        visitor.member(name, parser);
      }
    } catch (JacksonException e) {
      throw new Unreadable(Fault.ofRow(visitor.features() + 1, "", "broken-feature"));
    } catch (IOException e) {
      throw new Unreadable(Fault.ofFile("unreadable"));
    }
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(50)
                .maxStringLength(limits.cell())
                .maxNameLength(1000)
                .build())
        .build();
  }
}
