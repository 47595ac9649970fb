package dk.klynge.publishing.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgeQuestionTests {

  @Test
  void aPlainQuestionIsTakenWithAndWithoutAnAddress() {
    assertThat(JudgeQuestion.refusal("Hvem bliver klyngeleder?", "")).isEmpty();
    assertThat(JudgeQuestion.refusal("Ring på 33 66 33 66?", "anne@eksempel.dk")).isEmpty();
  }

  @Test
  void whatIsNoQuestionIsRefusedWithAReason() {
    assertThat(JudgeQuestion.refusal(" ?! ", "")).hasValue("publishing.question.error.empty");
    assertThat(JudgeQuestion.refusal("a".repeat(2001), ""))
        .hasValue("publishing.question.error.long");
    assertThat(JudgeQuestion.refusal("http://a.dk www.b.dk HTTPS://c.dk", ""))
        .hasValue("publishing.question.error.links");
    assertThat(JudgeQuestion.refusal("Se http://a.dk og www.b.dk", "")).isEmpty();
    assertThat(JudgeQuestion.refusal("Om 010119-1234", ""))
        .hasValue("publishing.question.error.cpr");
    assertThat(JudgeQuestion.refusal("Hvornår?", "anne@"))
        .hasValue("publishing.question.error.email");
  }

  @Test
  void signsAndCapitalsMakeNoOtherQuestion() {
    assertThat(JudgeQuestion.words("Hvornår – får vi svar?!"))
        .isEqualTo(JudgeQuestion.words("hvornår får\nvi svar"));
  }
}
