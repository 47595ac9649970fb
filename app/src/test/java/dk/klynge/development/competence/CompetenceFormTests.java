package dk.klynge.development.competence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.development.competence.CompetenceForm.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompetenceFormTests {

  private static final Line PLAY = new Line("play", "2", "Leg", "Play", false);
  private static final Line LANGUAGE = new Line("language", "1", "Sprog", "Language", false);

  private static Line fresh(String position, String danish, String english) {
    return new Line("", position, danish, english, false);
  }

  @Test
  void theOrderFollowsTheNumbersAndANewOneGetsACodeOfItsOwn() {
    var form =
        new CompetenceForm(
            List.of(PLAY, LANGUAGE, fresh("1,5", "Leg ude", "Play"), fresh("9", "", "")));
    assertThat(form.entries())
        .extracting(Entry::code)
        .containsExactly("language", "play-x", "play");
  }

  @Test
  void aCodeNeverLooksLikeAClustersOwn() {
    var form = new CompetenceForm(List.of(fresh("1", "Egen", "Own projects")));
    assertThat(form.entries().getFirst().code()).isEqualTo("x-own-projects");
  }

  @Test
  void emptyAndDoubledNamesAreRefusedWhereTheyStand() {
    var form = new CompetenceForm(List.of(PLAY, LANGUAGE, fresh("3", "SPROG", "")));
    assertThat(form.errors(Set.of()))
        .containsExactlyInAnyOrderEntriesOf(Map.of("danish-2", "doubled", "english-2", "empty"));
    var retired = new Line("play", "2", "Leg", "Play", true);
    assertThat(new CompetenceForm(List.of(retired, fresh("1", "leg", "Game"))).errors(Set.of()))
        .containsEntry("danish-1", "doubled");
  }

  @Test
  void whatSomethingIsAboutIsRetiredAndNotDeletedAndOneCanBeChosen() {
    var emptied = new Line("play", "2", "", "", false);
    assertThat(new CompetenceForm(List.of(emptied, LANGUAGE)).errors(Set.of("play")))
        .containsExactly(Map.entry("danish-0", "used"));
    assertThat(new CompetenceForm(List.of(emptied, LANGUAGE)).errors(Set.of())).isEmpty();
    var retired = new Line("language", "1", "Sprog", "Language", true);
    assertThat(new CompetenceForm(List.of(retired)).errors(Set.of()))
        .containsEntry("danish-0", "none");
  }
}
