package dk.klynge.leadership.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.ProfilePictures.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedProfilesTests {

  private static final List<Section> TEAMS = ShippedProfiles.shipped("teams").sections();

  @Test
  void theNineAreasHaveTheirCodesInTheirOrder() {
    assertThat(TEAMS)
        .filteredOn(Section::isArea)
        .extracting(Section::code)
        .containsExactly(
            "knowledge",
            "problem-solving",
            "trust",
            "goals",
            "resources",
            "quality",
            "learning",
            "community",
            "collaboration");
  }

  @Test
  void everyProfileSaysTheSameInBothLanguages() {
    for (var code : ShippedProfiles.CODES)
      assertThat(ShippedProfiles.shipped(code).sections())
          .isNotEmpty()
          .allSatisfy(section -> {
            assertThat(section.danish().name()).isNotBlank();
            assertThat(section.english().name()).isNotBlank();
            assertThat(section.danish().text()).isNotBlank().isNotEqualTo(section.english().text());
            assertThat(ReviseProfile.wrong(section)).isEmpty();
          });
  }

  @Test
  void anAreaWithoutShortNameOrWithUnequalListsIsRefused() {
    var area = TEAMS.stream().filter(Section::isArea).findFirst().orElseThrow();
    var shown = SectionForm.of(area);
    var sent =
        new HashMap<>(
            Map.of("name-da", shown.nameDa(), "name-en", shown.nameEn(), "short-da", "Viden"));
    sent.put("short-en", "Far too long for a picture");
    sent.put("asks-da", "Et\r\n\r\nTo");
    sent.put("asks-en", "One");
    assertThat(SectionForm.of(sent, area).errors()).containsOnlyKeys("short-en", "asks-en");
    sent.put("short-en", "Knowledge");
    sent.put("asks-en", "One\nTwo");
    var form = SectionForm.of(sent, area);
    assertThat(form.errors()).isEmpty();
    assertThat(form.section(area).danish().asks()).containsExactly("Et", "To");
  }

  @Test
  void thePictureHoldsEveryAreaOnceAndLeadsToIt() {
    var picture =
        CurrentProfile.draw(
            TEAMS, Locale.of("da"), code -> new Mark("#" + code, "", code.equals("trust")));
    assertThat(picture.pieces()).hasSize(9);
    assertThat(picture.pieces()).extracting(ProfilePicture.Piece::path).doesNotHaveDuplicates();
    assertThat(picture.pieces())
        .filteredOn(piece -> piece.style().endsWith("is-strong"))
        .singleElement()
        .satisfies(piece -> assertThat(piece.field().mark().url()).isEqualTo("#trust"));
  }
}
