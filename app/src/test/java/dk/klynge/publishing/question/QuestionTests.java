package dk.klynge.publishing.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.publishing.published.PublicPassages;
import dk.klynge.publishing.published.PublicPassages.Passage;
import dk.klynge.publishing.published.PublicQuestions;
import dk.klynge.publishing.published.PublicQuestions.Question;
import dk.klynge.publishing.published.PublicQuestions.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Questions from the parents' site and the house, up to the answers that everybody may read; and
/// the texts of the parents' site.
@SpringBootTest
@AutoConfigureMockMvc
class QuestionTests {

  private static final Locale DANISH = Locale.of("da");

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired PublicQuestions questions;
  @Autowired PublicPassages passages;
  @Autowired ForgetSenders senders;

  private RequestPostProcessor editor;

  @BeforeEach
  void nothingIsAsked() {
    db.sql("truncate publishing.faq, publishing.enquiry, publishing.passage").update();
    db.sql("delete from documents.letter where owner_kind = 'publishing-question'").update();
    editor = SignedIn.as(db, Role.EDITOR);
  }

  @Test
  void theSameFormAsksOnceAndTheSameWordsAreMarked() {
    var form = UUID.randomUUID();
    assertThat(ask(form, "Hvem leder?", "")).isInstanceOf(Taken.Queued.class);
    assertThat(ask(form, "Hvem leder?", "")).isInstanceOf(Taken.Queued.class);
    assertThat(enquiries()).hasSize(1);
    ask(UUID.randomUUID(), "hvem leder", "");
    assertThat(get("/questions", editor)).bodyText().contains("Måske ikke et rigtigt spørgsmål");
    assertThat(ask(UUID.randomUUID(), "", ""))
        .isEqualTo(new Taken.Refused("publishing.question.error.empty"));
  }

  @Test
  void anAnswerGoesOutOnceAndItsReceiverIsForgotten() {
    ask(UUID.randomUUID(), "Hvem leder huset?", "mor@eksempel.dk");
    var page = "/questions/" + enquiries().getFirst();
    assertThat(post(page + "/answer", editor, "version", "1", "answer", "Det gør *Anne*."))
        .hasStatus(302);
    assertThat(post(page + "/answer", editor, "version", "1", "answer", "Mit", "do", "send"))
        .hasStatus(409)
        .bodyText()
        .contains("Det gør *Anne*.", "Mit");
    post(page + "/answer", editor, "version", "2", "answer", "Det gør **Anne**.", "do", "send");
    post(page + "/answer", editor, "version", "3", "answer", "Det gør Bo.", "do", "send");
    assertThat(letters()).singleElement().asString().contains("Hvem leder huset?", "Det gør Anne.");
    assertThat(senders.forget()).isZero();

    db.sql("update publishing.enquiry set answered_at = answered_at - interval '31 days'").update();
    assertThat(senders.forget()).isOne();
    assertThat(letters()).isEmpty();
    assertThat(get(page, editor)).bodyText().contains("Det gør").doesNotContain("mor@eksempel.dk");
  }

  @Test
  void whoManagesAnAreaSeesTheQuestionsOnItsInstitutionsOnly() {
    var register = new RegisterFixture(db).empty();
    var nord = register.area("Nord");
    var mine = register.institution("Solsikken").in(nord).add();
    var theirs = register.institution("Regnbuen").in(register.area("Syd")).add();
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()));
    questions.ask(question(Optional.of(mine.value()), "Hvad sker der i nord?"));
    questions.ask(question(Optional.of(theirs.value()), "Hvad sker der i syd?"));
    ask(UUID.randomUUID(), "Hvad sker der i byen?", "");

    assertThat(get("/questions", manager))
        .hasStatusOk()
        .bodyText()
        .contains("i nord")
        .doesNotContain("i syd", "i byen");
    var syd =
        db.sql("select id from publishing.enquiry where text like '%syd%'")
            .query(UUID.class)
            .single();
    assertThat(get("/questions/" + syd, manager)).hasStatus(403);
    assertThat(
            post("/answers", manager, faq("Skal vi flytte?", "institution", theirs.value() + "")))
        .hasStatus(403);
    var own = faq("Skal vi flytte?", "institution", mine.value() + "");
    assertThat(post("/answers", manager, own)).hasStatus(302);
    assertThat(get("/questions", SignedIn.as(db, Role.READER))).hasStatus(403);
  }

  @Test
  void parentsReadWhatIsPublishedForThemAndNothingElse() {
    var made =
        post(
            "/answers",
            editor,
            faq("Skal vi flytte?", "answer-en", "**No**.", "question-en", "Must we move?"));
    var page = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    assertThat(questions.general(DANISH)).isEmpty();
    post(page + "/publication", editor, "version", "1");
    assertThat(questions.general(DANISH))
        .singleElement()
        .satisfies(one -> assertThat(one.answer()).contains("<strong>Nej</strong> &lt;b&gt;"));
    assertThat(questions.general(Locale.ENGLISH).getFirst().question()).isEqualTo("Must we move?");
    assertThat(questions.general(Locale.ENGLISH).getFirst().theme()).isEqualTo("Huset");
    assertThat(get("/theme/questions", editor)).bodyText().doesNotContain("Skal vi flytte?");

    assertThat(post(page, editor, faq("Skal de flytte?", "version", "1")))
        .hasStatus(409)
        .bodyText()
        .contains("Skal vi flytte?", "Skal de flytte?");
    post(page + "/withdrawal", editor, "version", "2");
    assertThat(questions.general(DANISH)).isEmpty();
  }

  @Test
  void whoWorksInTheHouseAsksAndFindsTheAnswer() {
    var reader = SignedIn.as(db, Role.READER);
    post("/theme/questions", reader, "form", "" + UUID.randomUUID(), "text", "Hvad med ferien?");
    var page = "/questions/" + enquiries().getFirst();
    post(page + "/answer", editor, "version", "1", "answer", "Som altid.", "do", "send");
    assertThat(get("/theme/questions", reader))
        .bodyText()
        .contains("Hvad med ferien?", "Som altid.");
    assertThat(get("/theme/questions", editor)).bodyText().doesNotContain("Hvad med ferien?");
    assertThat(post("/theme/questions", reader, "text", "Om 010119-1234"))
        .hasStatus(422)
        .bodyText()
        .contains("Om 010119-1234", "CPR-nummer");
  }

  @Test
  void aTextOfTheParentsSiteIsWrittenAnewAndTakenBack() {
    var page = "/passages/WELCOME";
    assertThat(passages.of(Passage.WELCOME, DANISH)).isEmpty();
    post(page, editor, "version", "0", "text-da", "Velkommen **her**.");
    assertThat(passages.of(Passage.WELCOME, DANISH).orElse("")).contains("<strong>her</strong>");
    assertThat(passages.of(Passage.WELCOME, Locale.ENGLISH)).isEmpty();
    assertThat(post(page, editor, "version", "0", "text-da", "Hej"))
        .hasStatus(409)
        .bodyText()
        .contains("Velkommen **her**.", "Hej");
    post(page + "/shipped", editor, "version", "1");
    assertThat(passages.of(Passage.WELCOME, DANISH)).isEmpty();
    assertThat(get(page, SignedIn.as(db, Role.READER))).hasStatus(403);
  }

  private Taken ask(UUID form, String text, String email) {
    return questions.ask(new Question(form, Optional.empty(), text, email, DANISH));
  }

  private static Question question(Optional<UUID> institution, String text) {
    return new Question(UUID.randomUUID(), institution, text, "", DANISH);
  }

  private static String[] faq(String question, String... more) {
    var fields =
        new ArrayList<>(
            List.of("form", "" + UUID.randomUUID(), "theme-da", "Huset", "position", "1"));
    fields.addAll(
        List.of("question-da", question, "answer-da", "**Nej** <b>", "audiences", "PARENTS"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private List<UUID> enquiries() {
    return db.sql("select id from publishing.enquiry order by asked_at").query(UUID.class).list();
  }

  private List<String> letters() {
    return db.sql("select body from documents.letter where owner_kind = 'publishing-question'")
        .query(String.class)
        .list();
  }

  private MvcTestResult get(String address, RequestPostProcessor who) {
    return web.get().uri(address).with(who).exchange();
  }

  private MvcTestResult post(String address, RequestPostProcessor who, String... parameters) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request.exchange();
  }
}
