package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedIn;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applicants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where all of a reform passes: HR is signed in unless somebody else is named. What HR or a person
/// does goes over HTTP; only what is looked up for the next step is read from the database.
final class Desk {

  static final LocalDate DECIDED = LocalDate.of(2025, 9, 1);
  static final LocalDate EFFECTIVE = LocalDate.of(2026, 4, 1);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient db;
  private final MockMvc web;
  private final MovableClock clock;
  private final Map<UUID, UUID> accounts = new HashMap<>();
  private final Map<Role, UUID> offices = new EnumMap<>(Role.class);

  private final List<Check> checks = new ArrayList<>();

  Desk(JdbcClient db, MockMvc web, MovableClock clock) {
    this.db = db;
    this.web = web;
    this.clock = clock;
  }

  /// What must hold after everything that anybody does.
  interface Check {
    void done() throws Exception;
  }

  void afterEach(Check check) {
    checks.add(check);
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

  /// Two columns as a map.
  Map<UUID, UUID> pairs(String query, Object... parameters) {
    var pairs = new HashMap<UUID, UUID>();
    db.sql(query)
        .params(parameters)
        .query((row, _) -> pairs.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list();
    return pairs;
  }

  /// Somebody with an account and no role.
  UUID stranger() {
    return SignedIn.account(db, List.of(), new Scope.Everywhere());
  }

  private UUID account(UUID person) {
    return accounts.computeIfAbsent(person, one -> Applicants.account(db, new PersonId(one)));
  }

  private UUID office(Role role) {
    return offices.computeIfAbsent(
        role, one -> SignedIn.account(db, List.of(one), new Scope.Everywhere()));
  }

  /// Sends a form of HR.
  String send(String path, String... fields) throws Exception {
    return send(post(path), path, fields);
  }

  String send(String path, List<String> fields) throws Exception {
    return send(path, fields.toArray(String[]::new));
  }

  String sendAs(UUID person, String path, String... fields) throws Exception {
    return sendWith(account(person), path, fields);
  }

  String sendAs(Role role, String path, String... fields) throws Exception {
    return sendWith(office(role), path, fields);
  }

  String sendWith(UUID account, String path, String... fields) throws Exception {
    return send(post(path).with(SignedIn.of(account)), path, fields);
  }

  /// @return where the answer leads to
  private String send(MockHttpServletRequestBuilder request, String path, String... fields)
      throws Exception {
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    var answer = web.perform(request.with(csrf())).andReturn();
    for (var check : checks) check.done();
    assertThat(answer.getResponse().getStatus())
        .as("%s %s: %s", path, List.of(fields), answer.getResponse().getContentAsString())
        .isEqualTo(302);
    var notice = String.valueOf(answer.getFlashMap().get("notice"));
    assertThat(notice).as("%s %s", path, List.of(fields)).doesNotContainIgnoringCase("error");
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  /// A page as HR sees it.
  String page(String path) throws Exception {
    return read(get(path), path);
  }

  String pageOf(UUID person, String path) throws Exception {
    return read(get(path).with(SignedIn.of(account(person))), path);
  }

  /// What another program gets that HR has let in.
  JsonNode api(String path) throws Exception {
    return JSON.readTree(page("/api/v1" + path));
  }

  private String read(MockHttpServletRequestBuilder request, String path) throws Exception {
    var answer = web.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  /// What a page holds in its hidden or ticked fields of that name.
  static List<String> fields(String page, String name) {
    return Pattern.compile("name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
