package dk.klynge.publicsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.organisation.published.PublicRegister.Published;
import dk.klynge.organisation.published.PublicRegister.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchInstitutionsTests {

  private final SearchInstitutions search =
      new SearchInstitutions(
          new Published(
              List.of(
                  house("Mælkevejen", "Ågade 12", "8000"),
                  house("Solsikken", "Æblestræde 3", "8240"),
                  house("Solsikken Syd", "Kulsviervej 9", "8240"),
                  house("Café Børnehøj", "Solvænget 1", "8000")),
              Map.of(),
              Map.of()));

  @Test
  void theNameItselfStandsFirst() {
    assertThat(names("solsikken")).containsExactly("Solsikken", "Solsikken Syd");
  }

  @Test
  void danishLettersMayBeWrittenAsOthersWriteThem() {
    assertThat(names("maelkevejen")).containsExactly("Mælkevejen");
    assertThat(names("ÅGADE")).containsExactly("Mælkevejen");
    assertThat(names("boernehoej cafe")).containsExactly("Café Børnehøj");
  }

  @Test
  void streetAndPostalCodeFindTheHouse() {
    assertThat(names("kulsvier")).containsExactly("Solsikken Syd");
    assertThat(names("8240 æble")).containsExactly("Solsikken");
  }

  @Test
  void aWordIsMeantFromItsBeginning() {
    assertThat(search.find("gade").exact()).isFalse();
  }

  @Test
  void aSlipOfTheFingerStillLeadsThere() {
    var found = search.find("solsiken");
    assertThat(found.exact()).isFalse();
    assertThat(found.institutions()).extracting(PublicInstitution::name).contains("Solsikken");
  }

  @Test
  void nothingIsFoundForSigns() {
    assertThat(names(" -, ")).isEmpty();
    assertThat(names("xyzzy")).isEmpty();
  }

  private List<String> names(String text) {
    return search.find(text).institutions().stream().map(PublicInstitution::name).toList();
  }

  private static PublicInstitution house(String name, String address, String code) {
    return new PublicInstitution(
        UUID.randomUUID(),
        name,
        "integrated",
        "municipal",
        new Where(address, code, "Prøveby", Double.NaN, Double.NaN),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
