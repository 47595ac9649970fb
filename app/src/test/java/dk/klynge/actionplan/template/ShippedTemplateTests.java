package dk.klynge.actionplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.actionplan.PlanTemplate.Section;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class ShippedTemplateTests {

  @Test
  void everySectionAsksTheSameInBothLanguages() {
    var sections = ShippedTemplate.read();
    assertThat(sections).hasSizeGreaterThan(9).extracting(Section::key).doesNotHaveDuplicates();
    assertThat(sections)
        .allSatisfy(section -> {
          assertThat(section.danish().title()).isNotBlank();
          assertThat(section.english().title()).isNotBlank();
          assertThat(section.danish().questions())
              .isNotEmpty()
              .hasSameSizeAs(section.english().questions());
        });
  }

  @Test
  void theFormKeepsKeysAndPutsSectionsInTheOrderOfTheirNumbers() {
    var sent = new HashMap<String, String>();
    var shown = SectionForm.of(ShippedTemplate.read());
    for (int i = 0; i < shown.lines().size(); i++) {
      var line = shown.lines().get(i);
      sent.put("key-" + i, line.key());
      sent.put("position-" + i, line.position());
      sent.put("title-da-" + i, line.titleDa());
      sent.put("title-en-" + i, line.titleEn());
      sent.put("questions-da-" + i, line.questionsDa());
      sent.put("questions-en-" + i, line.questionsEn());
    }
    assertThat(SectionForm.of(sent).sections()).isEqualTo(ShippedTemplate.read());
    int last = shown.lines().size() - 1;
    sent.put("position-" + last, "1,5");
    sent.put("title-da-" + last, "Mad");
    sent.put("title-en-" + last, "Aim");
    sent.put("title-da-1", "");
    assertThat(SectionForm.of(sent).errors()).containsOnlyKeys("title-da-1");
    sent.put("title-en-1", "");
    assertThat(SectionForm.of(sent).sections())
        .extracting(Section::key)
        .startsWith("aim", "aim-2", "parents");
  }
}
