package dk.klynge.leadership.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// `docs/job-profile-coverage.md` maps every responsibility and competence of the two job profiles
/// to the catalogue that ships, and nothing of it is made up beside them.
class JobProfileCoverageTests {

  private static final Path TABLE = Path.of("../docs/job-profile-coverage.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| 004, (cluster leader|pedagogical leader), (responsibility|competence) (\\d+) \\| (.+) \\|");
  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
  private static final Set<String> AREAS =
      Set.of(
          "knowledge",
          "problem-solving",
          "trust",
          "goals",
          "resources",
          "quality",
          "learning",
          "community",
          "collaboration");

  /// Codes by source point, such as `cluster leader responsibility` and 1.
  private static Map<String, Map<Integer, List<String>>> mapped() throws IOException {
    var mapped = new TreeMap<String, Map<Integer, List<String>>>();
    for (var line : Files.readAllLines(TABLE)) {
      var row = ROW.matcher(line);
      if (!row.matches()) continue;
      var codes = CODE.matcher(row.group(4)).results().map(code -> code.group(1)).toList();
      mapped
          .computeIfAbsent(row.group(1) + " " + row.group(2), _ -> new TreeMap<>())
          .put(Integer.parseInt(row.group(3)), codes);
    }
    return mapped;
  }

  private static Set<String> codes(String word) throws IOException {
    var codes = new TreeSet<String>();
    mapped()
        .forEach((source, points) -> {
          if (source.endsWith(word)) points.values().forEach(codes::addAll);
        });
    return codes;
  }

  @Test
  void everyCodeIsMappedAndEveryPointHasACode() throws IOException {
    var shipped = ShippedCatalogue.read();
    assertThat(codes("responsibility"))
        .containsExactlyInAnyOrderElementsOf(shipped.tasks().stream().map(Task::code).toList());
    assertThat(codes("competence"))
        .containsExactlyInAnyOrderElementsOf(
            shipped.competences().stream().map(Competence::code).toList());
    assertThat(mapped().values().stream().flatMap(points -> points.values().stream()))
        .noneMatch(List::isEmpty);
  }

  @Test
  void competencesServeAreasOfTheProfileAndTasksOfTheCatalogueAndLeaveNoneOut() {
    var shipped = ShippedCatalogue.read();
    var tasks = shipped.tasks().stream().map(Task::code).toList();
    var areas = new TreeSet<String>();
    for (var one : shipped.competences()) {
      assertThat(one.areas()).as(one.code()).isNotEmpty();
      assertThat(tasks).as(one.code()).containsAll(one.tasks());
      areas.addAll(one.areas());
    }
    assertThat(areas).isEqualTo(new TreeSet<>(AREAS));
    assertThat(tasks)
        .allMatch(
            code -> shipped.competences().stream().anyMatch(one -> one.tasks().contains(code)));
  }

  @Test
  void thePointsAreAsManyAsTheSourceHas() throws IOException {
    var mapped = mapped();
    var source = source();
    assertThat(mapped).hasSize(4);
    mapped.forEach((point, codes) ->
        assertThat(codes.keySet())
            .as(point)
            .containsExactlyElementsOf(
                Stream.iterate(1, i -> i + 1).limit(source.getOrDefault(point, 0)).toList()));
  }

  /// How many points the annex has under each heading; not a word of it is kept.
  private static Map<String, Integer> source() throws IOException {
    var counts = new TreeMap<String, Integer>();
    var who = "";
    var what = "";
    for (var line : Files.readAllLines(seed())) {
      if (line.contains("jobprofil for")) {
        who = line.contains("klyngeledere") ? "cluster leader" : "pedagogical leader";
        what = "";
      } else if (line.startsWith("**Overordnede ansvar")) what = "responsibility";
      else if (line.startsWith("**Kompetencer/")) what = "competence";
      else if (line.startsWith("**") || line.startsWith("#")) what = "";
      if (line.startsWith("- ") && !who.isEmpty() && !what.isEmpty())
        counts.merge(who + " " + what, 1, Integer::sum);
    }
    return counts;
  }

  private static Path seed() throws IOException {
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      var folder = up.resolve("shared/seeds");
      if (!Files.isDirectory(folder)) continue;
      try (var files = Files.list(folder)) {
        var found = files.filter(file -> file.getFileName().toString().startsWith("004")).toList();
        if (!found.isEmpty()) return found.getFirst();
      }
    }
    return Assumptions.abort("skipped: the shared data seeds/004 is not beside the project");
  }

  @Test
  void bothLanguagesSaySomethingEverywhere() {
    var shipped = ShippedCatalogue.read();
    var words =
        Stream.concat(
            shipped.tasks().stream().flatMap(one -> Stream.of(one.danish(), one.english())),
            shipped.competences().stream().flatMap(one -> Stream.of(one.danish(), one.english())));
    assertThat(words.flatMap(one -> Arrays.asList(one.name(), one.text()).stream()))
        .noneMatch(String::isBlank);
  }
}
