package dk.klynge.documents.table;

import dk.klynge.documents.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Points in degrees (RFC 7946); a row without coordinates is a feature without a place.
record GeoJsonTable(JsonGenerator json, List<String> columns, List<String> numbers)
    implements TableWriter {

  static GeoJsonTable begin(OutputStream out, List<String> columns, List<String> numbers) {
    var json =
        JsonFactory.builder()
            .build()
            .createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeName("features");
    json.writeStartArray();
    return new GeoJsonTable(json, columns, numbers);
  }

  @Override
  public void row(List<String> cells) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeName("geometry");
    geometry(cell(cells, "longitude"), cell(cells, "latitude"));
    json.writeName("properties");
    json.writeStartObject();
    for (var i = 0; i < columns.size(); i++) property(columns.get(i), cells.get(i));
    json.writeEndObject();
    json.writeEndObject();
  }

  private String cell(List<String> cells, String column) {
    var place = columns.indexOf(column);
    return place < 0 ? "" : cells.get(place);
  }

  private void geometry(String longitude, String latitude) {
    if (longitude.isEmpty() || latitude.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    json.writeStartArray();
    json.writeNumber(new BigDecimal(longitude));
    json.writeNumber(new BigDecimal(latitude));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void property(String column, String cell) {
    json.writeName(column);
    if (cell.isEmpty()) json.writeNull();
    else if (numbers.contains(column)) json.writeNumber(new BigDecimal(cell));
    else json.writeString(cell);
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
