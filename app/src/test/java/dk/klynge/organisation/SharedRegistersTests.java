package dk.klynge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.SharedData;
import dk.klynge.organisation.RegisterFile.Reading.Read;
import dk.klynge.organisation.RegisterRow.Cluster;
import dk.klynge.organisation.RowProblem.Gravity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every register that lies beside the project is read with its profile, wholly and without error.
class SharedRegistersTests {

  static Read read(String path) {
    var file = SharedData.file(path);
    var profile = RegisterFile.recognise(file).orElseThrow();
    return switch (RegisterFile.read(file, profile)) {
      case Read read -> read;
      case RegisterFile.Reading.Refused refused ->
          throw new AssertionError(refused.problem().text(Locale.ENGLISH));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "kbh-dagtilbud-2023/dagtilbud.csv, copenhagen-2023, 387, 0",
    "kbh-dagtilbud-2023/dagtilbud_kilde.geojson, copenhagen-map, 387, 0",
    "kbh-daginstitutioner-2022/daginstitutioner_adresser.csv, copenhagen-addresses-2022, 537, 0",
    "dk-dagtilbudsregister-2026/dagtilbud.csv, denmark-2026, 3700, 0",
    "dk-dagtilbudsregister-2026/skoler.csv, denmark-schools-2026, 2174, 0",
    "berlin-kitas-2017/kitas.csv, berlin-2017, 2552, 0",
    "texas-childcare-2022/operations.csv, texas-2022, 13363, 6"
  })
  void everyRowOfEveryRegisterIsRead(String path, String profile, int rows, int withoutPlace) {
    var file = SharedData.file(path);

    assertThat(RegisterFile.recognise(file).map(ImportProfile::name)).contains(profile);
    var read = read(path);
    assertThat(read.problems()).filteredOn(p -> p.gravity() == Gravity.ERROR).isEmpty();
    assertThat(read.rows()).hasSize(rows);
    assertThat(read.rows())
        .filteredOn(row -> row.unit().position().isEmpty())
        .hasSize(withoutPlace);
  }

  @ParameterizedTest
  @CsvSource({"kbh-dagtilbud-2023/dagtilbud.csv", "kbh-dagtilbud-2023/dagtilbud_kilde.geojson"})
  void copenhagenHasThePlacesThatTheSourceCounts(String path) {
    var rows = read(path).rows();

    assertThat(places(rows)).isEqualTo(33_008);
    assertThat(places(of(rows, "municipal"))).isEqualTo(22_544);
    assertThat(places(of(rows, "self_owning"))).isEqualTo(10_464);
    assertThat(group(rows, "nursery")).isEqualTo(13_267);
    assertThat(group(rows, "kindergarten")).isEqualTo(19_695);
    assertThat(group(rows, "toddler")).isEqualTo(46);
  }

  @ParameterizedTest
  @CsvSource({"kbh-dagtilbud-2023/dagtilbud.csv", "kbh-dagtilbud-2023/dagtilbud_kilde.geojson"})
  void copenhagenHasTheClustersAndNetworksThatTheSourceCounts(String path) {
    var clusters =
        read(path).rows().stream()
            .flatMap(row -> row.institution().cluster().stream())
            .distinct()
            .collect(Collectors.groupingBy(Cluster::kind, Collectors.counting()));

    assertThat(clusters)
        .isEqualTo(Map.of("municipal", 40L, "self_owning", 7L, "special", 1L, "network", 18L));
  }

  @Test
  void copenhagensMapAndTableAgreeRowByRow() {
    var table =
        read("kbh-dagtilbud-2023/dagtilbud.csv").rows().stream()
            .collect(Collectors.toMap(RegisterRow::site, row -> row));

    for (var row : read("kbh-dagtilbud-2023/dagtilbud_kilde.geojson").rows()) {
      var other = Objects.requireNonNull(table.get(row.site()));
      assertThat(row.ids()).isEqualTo(other.ids());
      assertThat(row.institution().cluster()).isEqualTo(other.institution().cluster());
      assertThat(row.institution().umbrella()).isEqualTo(other.institution().umbrella());
      assertThat(row.capacity().places()).isEqualTo(other.capacity().places());
      assertThat(row.unit().planar()).isEqualTo(other.unit().planar());
      assertThat(row.unit().position().orElseThrow().latitude())
          .isCloseTo(other.unit().position().orElseThrow().latitude(), within(2e-6));
      assertThat(row.unit().position().orElseThrow().longitude())
          .isCloseTo(other.unit().position().orElseThrow().longitude(), within(2e-6));
    }
  }

  @Test
  void unknownCapacityIsNotZero() {
    var berlin = read("berlin-kitas-2017/kitas.csv").rows();

    assertThat(berlin).filteredOn(row -> row.capacity().totalPlaces().isPresent()).hasSize(2522);
    assertThat(places(berlin)).isEqualTo(161_083);
    assertThat(read("dk-dagtilbudsregister-2026/dagtilbud.csv").rows())
        .allMatch(row -> row.capacity().totalPlaces().equals(OptionalInt.empty()));
    assertThat(places(read("texas-childcare-2022/operations.csv").rows())).isEqualTo(1_114_555);
  }

  @Test
  void schoolsHavePupilsWhereTheyAreKnown() {
    assertThat(read("dk-dagtilbudsregister-2026/skoler.csv").rows())
        .filteredOn(row -> row.capacity().totalChildren().isPresent())
        .hasSize(1942);
  }

  private static List<RegisterRow> of(List<RegisterRow> rows, String ownership) {
    return rows.stream().filter(row -> row.institution().ownership().equals(ownership)).toList();
  }

  private static int places(List<RegisterRow> rows) {
    return rows.stream().mapToInt(row -> row.capacity().totalPlaces().orElse(0)).sum();
  }

  private static int group(List<RegisterRow> rows, String group) {
    return rows.stream().mapToInt(row -> row.capacity().places().getOrDefault(group, 0)).sum();
  }
}
