package dk.klynge.leadership.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The table that maps each statement of the source to ours.
class ProfileCoverageTests {

  private static final Path TABLE = Path.of("../docs/profile-coverage.md");
  private static final Pattern ROW = Pattern.compile("^\\| (.+) \\| `([a-z0-9.-]+)` \\|$");
  private static final List<String> AREAS =
      List.of(
          "knowledge",
          "problem-solving",
          "trust",
          "goals",
          "resources",
          "quality",
          "learning",
          "community",
          "collaboration");

  private record Row(String source, String code) {}

  @Test
  void everyRowNamesAPointOfOursAndEveryPointHasARow() throws IOException {
    var named = rows().map(Row::code).distinct().toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(codes());
    assertThat(codes()).doesNotHaveDuplicates();
  }

  @Test
  void everyAskAndSignOfTheSourceIsCoveredOnceInItsArea() throws IOException {
    var asks = counted("ask");
    var signs = counted("sign");
    var source = SharedData.source("000");
    assertThat(asks).isEqualTo(asksOf(source));
    assertThat(signs).isEqualTo(signsOf(source));
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> new Row(row.group(1), row.group(2)));
  }

  private static List<String> codes() {
    var codes = new ArrayList<String>();
    for (var section : ShippedProfiles.tree("teams").path("sections")) {
      codes.add(code(section.path("text")));
      section.path("asks").forEach(point -> codes.add(code(point)));
      section.path("signs").forEach(point -> codes.add(code(point)));
    }
    return codes;
  }

  private static String code(JsonNode point) {
    return point.path("code").asString();
  }

  /// How many points of this kind the table names as the source's, by area.
  private static Map<String, Integer> counted(String kind) throws IOException {
    var counts = new LinkedHashMap<String, Integer>();
    for (var area : AREAS) {
      var prefix = "000, " + area + ", " + kind + " ";
      var points = rows().map(Row::source).filter(one -> one.startsWith(prefix)).toList();
      assertThat(points).doesNotHaveDuplicates();
      if (!points.isEmpty()) counts.put(area, points.size());
    }
    return counts;
  }

  /// Sentences: each capability has a cell in a table of three columns, each dimension a row.
  private static Map<String, Integer> asksOf(String source) {
    var counts = new LinkedHashMap<String, Integer>();
    var cells =
        between(source, "Opbygning af tillid i relationer", "Det betyder, at ledelsen")
            .strip()
            .split("\\n\\s*\\n", -1);
    for (int i = 0; i < 3; i++) counts.put(AREAS.get(i), sentences(cells[i]));
    var rows =
        between(source, "at ledelsen…", "KOMPETENCEFORDELING I")
            .split("(?m)^\\s*At (?=arb|skabe)", -1);
    for (int i = 3; i < 9; i++) counts.put(AREAS.get(i), sentences(rows[i - 2]));
    return counts;
  }

  private static int sentences(String text) {
    return (int) Pattern.compile("\\.(?=\\s|$)").matcher(text.strip()).results().count();
  }

  /// Bullets: the first of each column stands before the page ends, the others after it, column by
  /// column; the last of a column ends its sentence.
  private static Map<String, Integer> signsOf(String source) {
    var text = between(source, "Opbygning af tillid i relationer", "LEDELSESDIMENSIONER");
    var bullets = text.substring(text.indexOf("Det betyder, at ledelsen")).split("\uF0B7|•|·");
    var rest = Stream.of(bullets).skip(4).map(one -> one.strip()).collect(Collectors.toList());
    var counts = new LinkedHashMap<String, Integer>();
    int area = 0;
    int count = 1;
    for (var bullet : rest) {
      count++;
      if (!bullet.split("\\n\\s*\\n", -1)[0].strip().endsWith(".") || bullet.contains("mv."))
        continue;
      counts.put(AREAS.get(area++), count);
      count = 1;
    }
    return counts;
  }

  private static String between(String source, String from, String until) {
    int start = source.indexOf(from) + from.length();
    return source.substring(start, source.indexOf(until, start));
  }
}
