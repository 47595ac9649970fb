package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What the people around a hearing read on its pages and send to them.
class HearingVisits {

  private final JdbcClient db;
  private final MockMvcTester web;
  private final RequestPostProcessor planner;
  private final RequestPostProcessor office;

  HearingVisits(JdbcClient db, MockMvcTester web) {
    this.db = db;
    this.web = web;
    planner = SignedIn.as(db, Role.PLANNER);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
  }

  RequestPostProcessor planner() {
    return planner;
  }

  RequestPostProcessor office() {
    return office;
  }

  static RequestPostProcessor nobody() {
    return request -> request;
  }

  static String page(HearingId hearing) {
    return "/hearings/" + hearing.value();
  }

  MvcTestResult get(String address, RequestPostProcessor who) {
    return web.get().uri(address).with(who).exchange();
  }

  MvcTestResult post(String address, RequestPostProcessor who, String... parameters) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request.exchange();
  }

  /// Publishes a scenario and gives the key under which a hearing can be held on it.
  String publishedScenario(HearingFixture hearings) {
    hearings.town();
    var scenario =
        post(
            "/scenarios",
            planner,
            "name",
            "Nye klynger",
            "day",
            "2026-01-01",
            "criteria",
            "municipal",
            "form",
            "1");
    var address = target(scenario);
    assertThat(post(address + "/publications", planner, "revision", "0")).hasStatus(302);
    return address.replaceFirst(".*/", "") + ":0";
  }

  MvcTestResult answer(String page, String email, String body, String... clusters) {
    return post(
        page + "/responses",
        nobody(),
        "name",
        "Anne Borger",
        "kind",
        "citizen",
        "email",
        email,
        "body",
        body,
        "form",
        body,
        "clusters",
        String.join(",", List.of(clusters)));
  }

  void onPaper(String page, String name, String body, String cluster) {
    assertThat(
            post(
                page + "/paper",
                office,
                "name",
                name,
                "kind",
                "citizen",
                "body",
                body,
                "clusters",
                cluster,
                "form",
                body))
        .hasStatus(302);
  }

  void publishAll(String page) {
    db.sql(
            """
            update decision.response set ruling = 'published', ruled_at = now()
             where confirmed_at is not null and ruling is null
            """)
        .update();
    assertThat(published(page)).isNotEmpty();
  }

  /// The address of the first answer in the office's list.
  String firstAnswer(String page) {
    return text(get(page + "/moderation", office))
        .replaceAll("(?s).*?(/hearings/[0-9a-f-]{36}/moderation/[0-9a-f-]{36}).*", "$1");
  }

  /// The mark of what the office sees of that answer now.
  String seen(String one) {
    return text(get(one, office)).replaceAll("(?s).*?name=\"seen\" value=\"([^\"]*)\".*", "$1");
  }

  /// What everybody may read of the answers.
  String published(String page) {
    var address = page.contains("/responses") ? page : page + "/responses";
    return text(get(address, nobody()));
  }

  static String target(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
