package dk.klynge.publishing.talking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a template asks for, and what comes with the program.
class FieldTests {

  @Test
  void aFieldIsFilledInUnderBothNamesAndWhatIsNoneStays() {
    assertThat(Field.fill("{klynge} og {cluster} {andet} {}", field -> "$1 " + field))
        .isEqualTo("$1 CLUSTER og $1 CLUSTER {andet} {}");
    assertThat(Field.alone(" {datoer} ")).contains(Field.DATES);
    assertThat(Field.alone("Se {datoer}")).isEmpty();
    assertThat(Field.unknown(List.of("{klynge} {leder}", "{x}"))).containsExactly("leder", "x");
  }

  @Test
  void theShippedTemplateIsWholeInBothLanguagesAndForAllHearers() {
    var sections = ShippedTalk.read();
    for (var hearers : Hearers.values())
      assertThat(sections.stream().filter(one -> one.hearers().contains(hearers)))
          .as(hearers.name())
          .hasSizeGreaterThanOrEqualTo(7);
    for (var one : sections) {
      assertThat(one.english().slide()).as(one.key()).hasSameSizeAs(one.danish().slide());
      assertThat(one.english().points()).as(one.key()).hasSameSizeAs(one.danish().points());
    }
    assertThat(TalkForm.of(sections).errors()).isEmpty();
    assertThat(TalkForm.of(sections).sections()).isEqualTo(sections);
  }

  @Test
  void theFormSaysWhichFieldDoesNotExistAndWhoIsMissing() {
    var sent =
        Map.of("title-da-0", "Titel", "title-en-0", "Title", "points-da-0", "Sig {leder} til");
    var errors = TalkForm.of(sent).errors();
    assertThat(errors.keySet()).containsExactlyInAnyOrder("STAFF-0", "points-da-0");
    assertThat(errors.values().stream().map(TalkForm.Wrong::detail)).contains("{leder}");
    assertThat(Stream.of(Field.values()).map(Field::danish)).doesNotHaveDuplicates();
  }
}
