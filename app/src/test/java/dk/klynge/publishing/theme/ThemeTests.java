package dk.klynge.publishing.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.publishing.theme.ThemePages.Piece;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The theme site as an editor writes it and as everybody in the house reads it.
@SpringBootTest
@AutoConfigureMockMvc
class ThemeTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;

  private RequestPostProcessor editor;
  private RequestPostProcessor reader;

  @BeforeEach
  void nothingIsWritten() {
    db.sql("truncate publishing.article, publishing.tool, publishing.faq").update();
    editor = SignedIn.as(db, Role.EDITOR);
    reader = SignedIn.as(db, Role.READER);
  }

  @Test
  void anArticleIsReadFromItsDayOnAndUntilItIsWithdrawn() {
    var today = LocalDate.now(clock);
    var page = written("Klynger kommer", today.plusDays(1).toString());
    assertThat(get(page, reader)).hasStatus(404);
    assertThat(get("/theme", reader)).bodyText().doesNotContain("Klynger kommer");
    assertThat(get("/theme", editor)).bodyText().contains("Klynger kommer");

    assertThat(save(page, "Klynger er her", today.toString(), 1)).hasStatus(302);
    assertThat(get(page, reader)).bodyText().contains("Klynger er her", "<strong>nyt</strong>");
    assertThat(get("/theme/news", reader)).bodyText().contains("Klynger er her");
    assertThat(get("/api/v1/theme/articles?kind=news", reader))
        .bodyText()
        .contains("Klynger er her", "<strong>nyt</strong>");
    assertThat(save(page, "Klynger er der", today.toString(), 1))
        .hasStatus(409)
        .bodyText()
        .contains("Klynger er her", "Klynger er der");
    assertThat(save(page, "", "2026-02-31", 2))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en overskrift", "Vælg en dag", "Der er **nyt**");
    post(page + "/withdrawal", editor, "version", "2");
    assertThat(get(page, reader)).hasStatus(404);
    assertThat(get("/theme/articles/new", reader)).hasStatus(403);
  }

  @Test
  void theSearchFindsOtherFormsOfAWordInAllThatMayBeRead() {
    written("Bestyrelserne vælges", "2026-01-05");
    written("Bestyrelsen der kommer", "2190-01-01");
    insertFaq("Hvornår vælges bestyrelsen?", "STAFF");
    insertFaq("Er der en bestyrelse?", "PARENTS");
    assertThat(get("/theme/search?q=bestyrelser", reader))
        .bodyText()
        .contains("2 resultater", "<mark>Bestyrelserne</mark>", "<mark>bestyrelsen</mark>")
        .contains("Hvornår vælges")
        .doesNotContain("Er der en", "der kommer");
    assertThat(get("/theme/search?q=%22'%26!(", reader)).hasStatusOk();
    assertThat(SearchTheme.pieces("a \u0002b\u0003 c"))
        .containsExactly(new Piece("a ", false), new Piece("b", true), new Piece(" c", false));
  }

  @Test
  void aToolIsGivenOutInItsLatestVersion() {
    var made =
        post(
            "/theme/tools",
            editor,
            "form",
            "" + UUID.randomUUID(),
            "name-da",
            "Plakat om valget",
            "category-da",
            "Møder");
    var page = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    assertThat(get("/theme/tools", reader)).bodyText().doesNotContain("Plakat om valget");
    upload(page, "foerste.txt", "Punkt 1");
    upload(page, "anden.txt", "Punkt 2");
    assertThat(upload(page, "ond.exe", "MZ\u0000\u0001")).hasStatus(302);
    var text = get("/theme/tools", reader);
    assertThat(text).bodyText().contains("Plakat om valget", "anden.txt", "foerste.txt");
    assertThat(text).bodyText().doesNotContain("ond.exe");
    var file =
        db.sql("select id from documents.attachment where name = 'anden.txt'")
            .query(String.class)
            .list()
            .getLast();
    assertThat(get(page + "/files/" + file, reader)).bodyText().isEqualTo("Punkt 2");
    post(page + "/withdrawal", editor, "version", "1");
    assertThat(get(page + "/files/" + file, reader)).hasStatus(404);
  }

  @Test
  void whatIsToBeToldIsPlannedDoneAndTakenOver() {
    db.sql("truncate publishing.measure").update();
    var form = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++)
      assertThat(plan("/communication-plan", form, "Faktaark op", "2026-01-05", "0"))
          .hasStatus(302);
    var page =
        "/communication-plan/"
            + db.sql("select id from publishing.measure").query(String.class).single();
    assertThat(get("/communication-plan?state=late", editor))
        .bodyText()
        .contains("Faktaark op", "Én ting er forsinket", "Uge 2, 2026");
    assertThat(get("/api/v1/communication-plan?state=late", editor))
        .bodyText()
        .contains("Faktaark op", "2026-01-05");
    assertThat(plan(page, form, "Faktaark ned", "2026-01-12", "1")).hasStatus(302);
    assertThat(plan(page, form, "Faktaark væk", "2026-01-12", "1"))
        .hasStatus(409)
        .bodyText()
        .contains("Faktaark ned", "Faktaark væk");
    assertThat(plan(page, form, "", "", "2")).hasStatus(422).bodyText().contains("Vælg en dag");
    var office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    post(page + "/steps", office, "version", "2", "step", "TAKE_OVER");
    assertThat(get("/", office)).bodyText().contains("Fortæl: Faktaark ned");
    post(page + "/steps", office, "version", "3", "step", "DONE");
    assertThat(get("/communication-plan?state=done", editor)).bodyText().contains("Faktaark ned");
    assertThat(get("/communication-plan/plan.xlsx", editor)).hasStatusOk();
    assertThat(get("/communication-plan", reader)).hasStatus(403);
  }

  private MvcTestResult plan(String page, String form, String what, String day, String version) {
    return post(
        page,
        editor,
        "form",
        form,
        "message",
        what,
        "audience",
        "LEADERS",
        "channel",
        "fact-sheet",
        "day",
        day,
        "version",
        version);
  }

  private String written(String title, String day) {
    var made = save("/theme/articles", title, day, 0);
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  private MvcTestResult save(String page, String title, String day, int version) {
    return post(
        page.endsWith("articles") ? page : page + "/content",
        editor,
        "form",
        "" + UUID.randomUUID(),
        "version",
        "" + version,
        "title-da",
        title,
        "text-da",
        "Der er **nyt**.",
        "day",
        day);
  }

  private void insertFaq(String question, String audience) {
    db.sql(
            """
            insert into publishing.faq (id, form, theme_da, question_da, answer_da, audiences, words, changed_at,
              changed_by_name, published_at)
            values (gen_random_uuid(), gen_random_uuid(), 'T', :question, 'Ja', array[:audience], :question, now(),
              'A', now())
            """)
        .param("question", question)
        .param("audience", audience)
        .update();
  }

  private MvcTestResult get(String address, RequestPostProcessor who) {
    return web.get().uri(URI.create(address)).with(who).exchange();
  }

  private MvcTestResult post(String address, RequestPostProcessor who, String... parameters) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request.exchange();
  }

  private MvcTestResult upload(String page, String name, String content) {
    return web.post()
        .uri(page + "/files")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
        .with(editor)
        .with(csrf())
        .exchange();
  }
}
