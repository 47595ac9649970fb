package dk.klynge.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What people do on the pages of newsletters: an editor, the programme office, a reader, nobody.
class NewsletterVisits {

  final RequestPostProcessor editor;
  final RequestPostProcessor office;
  final RequestPostProcessor reader;
  private final MockMvcTester web;

  NewsletterVisits(JdbcClient db, MockMvcTester web) {
    this.web = web;
    editor = SignedIn.as(db, Role.EDITOR);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    reader = SignedIn.as(db, Role.READER);
  }

  static RequestPostProcessor nobody() {
    return request -> request;
  }

  MvcTestResult get(String address, RequestPostProcessor who) {
    return web.get().uri(address).with(who).exchange();
  }

  MvcTestResult post(String address, RequestPostProcessor who, String... parameters) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request.exchange();
  }

  /// A draft to leaders that everybody may read; its address.
  String written(String title) {
    var made =
        post(
            "/newsletters",
            editor,
            "form",
            title,
            "kind",
            "NEWSLETTER",
            "title-da",
            title,
            "lead-da",
            "Der er **nyt**.",
            "groups",
            "LEADERS",
            "open",
            "1");
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  MvcTestResult save(String page, String title, int version) {
    return post(
        page + "/content",
        editor,
        "kind",
        "WEEKLY",
        "title-da",
        title,
        "heading-da-0",
        "Faktaark",
        "text-da-0",
        "Hæng arket op.",
        "due-0",
        "2026-12-18",
        "groups",
        "LEADERS",
        "version",
        "" + version);
  }

  /// What the next page says about what was just done.
  static String notice(MvcTestResult answer) {
    return Objects.toString(answer.getMvcResult().getFlashMap().get("notice"));
  }

  static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
