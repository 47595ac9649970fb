package dk.klynge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.RegisterFile.Reading.Read;
import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.RegisterRow.ExternalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The traps of real registers, each met in a real file.
class TrapsTests {

  private static final String MAP = "kbh-dagtilbud-2023/dagtilbud_kilde.geojson";
  private static final String TABLE = "kbh-dagtilbud-2023/dagtilbud.csv";
  private static final String ADDRESSES = "kbh-daginstitutioner-2022/daginstitutioner_adresser.csv";

  @Test
  void oneInstitutionHasManyIdsOfDifferentKinds() {
    var row = SharedRegistersTests.read(MAP).rows().getFirst();

    assertThat(row.ids())
        .containsExactly(
            new ExternalId("inr", "4000386", Bearer.INSTITUTION),
            new ExternalId("kkorgnr", "2499", Bearer.SEVERAL));
  }

  @Test
  void oneInstitutionHasSeveralAddressesAlsoInOtherMunicipalities() {
    var rows = SharedRegistersTests.read(ADDRESSES).rows();

    assertThat(rows.stream().filter(row -> row.site().equals("2610430"))).hasSize(2);
    assertThat(
            rows.stream()
                .map(row -> row.unit().address().municipality())
                .filter(name -> !name.equals("København"))
                .distinct())
        .hasSize(24);
  }

  @Test
  void twoUnitsMayStandInOneHouse() {
    var read = SharedRegistersTests.read(TABLE);
    var shared =
        read.rows().stream()
            .collect(Collectors.groupingBy(row -> row.unit().position(), Collectors.counting()));

    assertThat(shared.values()).contains(2L);
    assertThat(read.rows()).hasSize(387);
  }

  @Test
  void wordsInIdFieldsAreRemarkedAndNotIds() {
    var read = SharedRegistersTests.read(ADDRESSES);

    assertThat(read.problems())
        .filteredOn(problem -> problem.code().equals("not-an-id"))
        .extracting(problem -> problem.arguments().getFirst())
        .contains("fraflyttes lidt løbende frem til 1.1.23", "Nordstjernen");
    assertThat(read.rows().stream().flatMap(row -> row.ids().stream()).map(ExternalId::value))
        .doesNotContain("FOBU", "Delt ledelse", "Nordstjernen");
  }

  @Test
  void placesAreReadOutOfSentences() {
    var read = SharedRegistersTests.read(MAP);

    assertThat(places(read, "Vuggestue: 12 pladser # Børnehave: 48 pladser (heraf 8 basispladser)"))
        .isEqualTo(60);
    assertThat(places(read, "Børnehave: 28 specialpladser")).isEqualTo(28);
  }

  private static int places(Read read, String text) {
    return read.rows().stream()
        .filter(row -> text.equals(row.attributes().get("normeringstekst")))
        .findFirst()
        .orElseThrow()
        .capacity()
        .totalPlaces()
        .orElse(0);
  }

  @Test
  void metresAndDegreesBothPutCopenhagenOnLand() {
    for (var file : List.of(MAP, TABLE))
      for (var row : SharedRegistersTests.read(file).rows()) {
        var at = row.unit().position().orElseThrow();
        assertThat(at.latitude()).isBetween(55.6, 55.8);
        assertThat(at.longitude()).isBetween(12.4, 12.7);
      }
  }

  @Test
  void twoSpellingsAreOneName() {
    var read = SharedRegistersTests.read(MAP);

    assertThat(
            read.rows().stream()
                .map(row -> row.institution().umbrella())
                .filter(name -> name.equalsIgnoreCase("fobu")))
        .hasSize(65)
        .containsOnly("FOBU");
    assertThat(
            read.rows().stream()
                .flatMap(row -> row.institution().cluster().stream())
                .map(RegisterRow.Cluster::name)
                .filter(name -> name.startsWith("Tværgående"))
                .distinct())
        .hasSize(3);
    assertThat(Spelling.fold("Høje-Taastrup")).isEqualTo(Spelling.fold("HØJE  TAASTRUP"));
    assertThat(Spelling.fold("Indre by")).isEqualTo(Spelling.fold("Indre By"));
  }

  @Test
  void oneBlankIsNothingAndAMissingDistrictIsARemark() {
    var read = SharedRegistersTests.read(MAP);

    assertThat(read.problems())
        .filteredOn(problem -> problem.code().equals("district-missing"))
        .hasSize(6);
    assertThat(read.rows()).filteredOn(row -> row.institution().cluster().isEmpty()).hasSize(1);
    assertThat(SharedRegistersTests.read(TABLE).problems())
        .filteredOn(problem -> problem.code().equals("outside-municipality"))
        .hasSize(1);
  }

  @Test
  void theSameNameInOneMunicipalityIsTwoInstitutions() {
    var rows = SharedRegistersTests.read("dk-dagtilbudsregister-2026/dagtilbud.csv").rows();
    var twins =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.institution().name(), row.institution().area()),
                    Collectors.counting()))
            .values()
            .stream()
            .filter(count -> count > 1)
            .mapToLong(Long::longValue)
            .sum();

    assertThat(twins).isEqualTo(14);
    assertThat(rows.stream().map(RegisterRow::site).distinct()).hasSize(3700);
  }

  @Test
  void aLinkWithAUserIsRemarkedAndNotStored() {
    var read = SharedRegistersTests.read(MAP);

    assertThat(read.problems())
        .filteredOn(problem -> problem.code().equals("not-a-link"))
        .extracting(problem -> problem.arguments().getFirst())
        .containsExactlyInAnyOrder(
            "http://spiretoppen@spiretoppen.dk/", "http://bgfrederiksholm-kk.aula. dk");
    assertThat(read.rows()).noneMatch(row -> row.institution().website().contains("@"));
  }

  @Property
  boolean everyCountIsReadBackInEitherNotation(@ForAll @IntRange(min = 0, max = 99_999) int count) {
    var danish = String.format(Locale.of("da"), "%,d", count);
    var english = String.format(Locale.ENGLISH, "%,d", count);
    return number(danish, ',') == count
        && number(english, '.') == count
        && number(String.valueOf(count), ',') == count;
  }

  @Property
  boolean everyDecimalIsReadBackInEitherNotation(
      @ForAll @IntRange(min = -9_999, max = 9_999) int n) {
    var text = BigDecimal.valueOf(n, 2).toPlainString();
    return DecimalText.read(text, '.').orElseThrow().doubleValue() == n / 100.0
        && DecimalText.read(text.replace('.', ','), ',').orElseThrow().doubleValue() == n / 100.0;
  }

  private static int number(String text, char decimal) {
    return DecimalText.read(text, decimal).orElseThrow().intValueExact();
  }
}
