package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedIn;
import dk.klynge.decision.MovableClock;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applicants;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Where all of a reform passes: HR is signed in unless somebody else is named. What HR or a person
/// does goes over HTTP; only what is looked up for the next step is read from the database.
final class ReformDesk {

  static final LocalDate DECIDED = LocalDate.of(2025, 9, 1);
  static final LocalDate EFFECTIVE = LocalDate.of(2026, 4, 1);

  private final JdbcClient db;
  private final MockMvc web;
  private final MovableClock clock;
  private final Map<UUID, UUID> accounts = new HashMap<>();

  ReformDesk(JdbcClient db, MockMvc web, MovableClock clock) {
    this.db = db;
    this.web = web;
    this.clock = clock;
  }

  JdbcClient db() {
    return db;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void itIs(LocalDate day) {
    clock.moveTo(day);
  }

  void later(int days) {
    clock.moveTo(today().plusDays(days));
  }

  List<UUID> ids(String query, Object... parameters) {
    return db.sql(query).params(parameters).query(UUID.class).list();
  }

  int count(String query, Object... parameters) {
    return db.sql(query).params(parameters).query(Integer.class).single();
  }

  /// Sends a form of HR.
  String send(String path, String... fields) throws Exception {
    return send(post(path), path, fields);
  }

  String sendAs(UUID person, String path, String... fields) throws Exception {
    var account =
        accounts.computeIfAbsent(person, one -> Applicants.account(db, new PersonId(one)));
    return send(post(path).with(SignedIn.of(account)), path, fields);
  }

  /// @return where the answer leads to
  private String send(MockHttpServletRequestBuilder request, String path, String... fields)
      throws Exception {
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    var answer = web.perform(request.with(csrf())).andReturn();
    assertThat(answer.getResponse().getStatus())
        .as("%s %s: %s", path, List.of(fields), answer.getResponse().getContentAsString())
        .isEqualTo(302);
    var notice = String.valueOf(answer.getFlashMap().get("notice"));
    assertThat(notice).as("%s %s", path, List.of(fields)).doesNotContainIgnoringCase("error");
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  /// What the page holds in its hidden or ticked fields of that name.
  List<String> fields(String path, String name) throws Exception {
    var answer = web.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Pattern.compile("name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"")
        .matcher(answer.getContentAsString())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
