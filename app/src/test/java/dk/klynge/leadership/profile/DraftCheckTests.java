package dk.klynge.leadership.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.profile.DraftCheck.Finding;
import dk.klynge.leadership.profile.Section.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftCheckTests {

  private static final List<Section> TEAMS = ShippedProfiles.shipped("teams").sections();

  private static ProfileVersion draft(String profile) {
    return new ProfileVersion(
        profile, 2, "Profil", "Profile", Optional.empty(), Optional.empty(), "Prøve", 1);
  }

  private static List<String> keys(List<Section> sections) {
    return DraftCheck.of(draft("teams"), sections).stream()
        .map(Finding::key)
        .map(key -> key.substring(key.lastIndexOf('.') + 1))
        .toList();
  }

  private static Section area(String code, String name, Words english) {
    return new Section(code, "dimension", words(name), english);
  }

  private static Words words(String name) {
    return new Words(name, name, "Hvad", List.of("En"), List.of());
  }

  @Test
  void everyShippedProfileIsWhole() {
    for (var code : ShippedProfiles.CODES)
      assertThat(DraftCheck.of(draft(code), ShippedProfiles.shipped(code).sections())).isEmpty();
  }

  @Test
  void aDraftWithoutSectionsOrOfTeamsWithoutAreasIsNot() {
    assertThat(keys(List.of())).containsExactly("nothing");
    var about = TEAMS.stream().filter(one -> !one.isArea()).toList();
    assertThat(keys(about)).containsExactly("areas");
    assertThat(DraftCheck.of(draft("schools"), about)).isEmpty();
  }

  @Test
  void whatIsEmptyInOneLanguageIsToldOnce() {
    var empty = new Words("", "", "", List.of(), List.of());
    assertThat(keys(List.of(area("digital", "Digitalt", empty))))
        .containsExactly("name", "text", "short", "points");
    var long16 =
        new Words("Digital", "Far too long to be drawn", "What", List.of("One"), List.of());
    assertThat(keys(List.of(area("digital", "Digitalt", long16)))).containsExactly("short");
  }

  @Test
  void namesAreHeldAgainstEachOtherWhateverTheirCase() {
    assertThat(
            keys(
                List.of(
                    area("digital", "Digitalt", words("Digital")),
                    area("digital-2", "DIGITALT ", words("Life")))))
        .containsExactly("doubled", "short-doubled");
  }

  @Test
  void aSectionIsLiftedAmongThoseOfItsKind() {
    var first = TEAMS.stream().filter(one -> one.kind().equals("dimension")).findFirst();
    var code = first.orElseThrow().code();
    assertThat(ComposeDraft.lifted(TEAMS, code)).isEqualTo(TEAMS);
    assertThat(ComposeDraft.lifted(TEAMS, "trust"))
        .extracting(Section::code)
        .containsSubsequence("knowledge", "trust", "problem-solving");
  }
}
