package dk.klynge.survey.question;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Question;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.Sheet;
import dk.klynge.survey.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedSetsTests {

  @Test
  void everySetIsCompleteInBothLanguagesWithFiveDescribedLevels() {
    assertThat(ShippedSets.read())
        .extracting(QuestionSet::code)
        .containsExactly(
            "leadership-self", "leadership-others", "gain-leaders", "gain-staff", "gain-parents");
    for (var set : ShippedSets.read()) {
      assertThat(set.scale()).hasSize(5).allMatch(level -> !level.meaning().english().isBlank());
      assertThat(set.questions()).extracting(Question::code).doesNotHaveDuplicates();
      assertThat(set.questions())
          .allMatch(one -> !one.text().danish().isBlank() && !one.text().english().isBlank());
    }
  }

  @Test
  void membersAndOthersAreAskedAboutTheSameNineAreas() {
    var sets = ShippedSets.read();
    assertThat(sets.getFirst().areas())
        .containsExactly(
            "knowledge",
            "problem-solving",
            "trust",
            "goals",
            "resources",
            "quality",
            "learning",
            "community",
            "collaboration")
        .isEqualTo(sets.get(1).areas());
  }

  @Test
  void theFormGivesBackWhatItShowsAndCodesStayWithTheirQuestions() {
    var set = ShippedSets.read().get(1);
    var form = QuestionForm.of(set, Map.of());
    var sent = new HashMap<String, String>();
    sent.put("lead-da", form.leadDa());
    sent.put("lead-en", form.leadEn());
    for (var step : form.scale()) {
      sent.put("label-da-" + step.value(), step.labelDa());
      sent.put("label-en-" + step.value(), step.labelEn());
      sent.put("meaning-da-" + step.value(), step.meaningDa());
      sent.put("meaning-en-" + step.value(), step.meaningEn());
    }
    for (int i = 0; i < form.lines().size(); i++) {
      var line = form.lines().get(i);
      sent.put("code-" + i, line.code());
      sent.put("area-" + i, line.area());
      sent.put("kind-" + i, line.scaled() ? "scale" : "text");
      sent.put("weight-" + i, line.weight());
      sent.put("da-" + i, line.da());
      sent.put("en-" + i, line.en());
    }
    var next = QuestionForm.of(set, Map.of(), sent).next(set, 2);
    assertThat(next.questions()).isEqualTo(set.questions());
    assertThat(next.version()).isEqualTo(2);
    sent.put("en-0", "");
    sent.put("weight-1", "9");
    assertThat(QuestionForm.of(set, Map.of(), sent).errors()).containsOnlyKeys("en-0", "weight-1");
  }

  @Test
  void anAreaThatIsNewCanBeAskedAboutAndKeepsItsNameInTheSet() {
    var set = ShippedSets.read().getFirst();
    var digital = Map.of("digital", new Wording("Digital dannelse", "Digital formation"));
    var form = QuestionForm.of(set, digital);
    int last = form.lines().size() - 1;
    assertThat(form.lines().getLast().area()).isEqualTo("digital");
    var sent = new HashMap<String, String>();
    for (int i = 0; i < last; i++) {
      var line = form.lines().get(i);
      sent.put("code-" + i, line.code());
      sent.put("area-" + i, line.area());
      sent.put("weight-" + i, "1");
      sent.put("da-" + i, line.da());
      sent.put("en-" + i, line.en());
    }
    sent.put("area-" + last, "digital");
    sent.put("weight-" + last, "1");
    sent.put("da-" + last, "Vi vælger det digitale med omtanke.");
    sent.put("en-" + last, "We choose the digital with care.");
    var next = QuestionForm.of(set, digital, sent).next(set, 2);
    assertThat(next.areas()).contains("digital");
    assertThat(next.names()).isEqualTo(digital);
    assertThat(Sheet.of(next, AnswerSheet.blank(), Locale.ENGLISH).sections())
        .extracting(Sheet.Section::name)
        .contains("Digital formation", "");
    assertThat(next.about(List.of("digital")).areas()).containsExactly("digital");
    assertThat(next.about(List.of("trust")).areas()).containsExactly("trust");
  }
}
