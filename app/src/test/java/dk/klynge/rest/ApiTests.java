package dk.klynge.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class ApiTests {

  private static final Pattern SECRET = Pattern.compile("klynge_[\\w-]{43}");

  @Autowired MockMvc web;
  @Autowired JdbcClient db;
  @Autowired JsonMapper json;

  @Test
  void aTokenCarriesTheRolesItWasMadeForAndNoMore() throws Exception {
    var owner = SignedIn.as(db, Role.ADMINISTRATOR, Role.READER);
    var whole = token(owner, "ADMINISTRATOR", "READER");
    var small = token(owner, "READER");
    web.perform(with(whole, get("/api/v1/accounts"))).andExpect(status().isOk());
    web.perform(with(small, get("/api/v1/accounts")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.type").value("/problems/not-allowed"));
    web.perform(with(small, get("/api/v1/me")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.roles.length()").value(1))
        .andExpect(jsonPath("$.roles[0].role").value("READER"));
  }

  @Test
  void aTokenCannotBeMadeForARoleThatItsOwnerDoesNotHold() throws Exception {
    var page = makeToken(SignedIn.as(db, Role.READER), "ADMINISTRATOR");
    assertThat(SECRET.matcher(page).find()).isFalse();
  }

  @Test
  void revokedExpiredAndInventedTokensAreRefused() throws Exception {
    var owner = SignedIn.as(db, Role.READER);
    var token = token(owner, "READER");
    web.perform(with(token, get("/api/v1/me"))).andExpect(status().isOk());
    db.sql("update access.token set expires_on = current_date - 1 where name = 'Prøve'").update();
    web.perform(with(token, get("/api/v1/me"))).andExpect(status().isUnauthorized());
    web.perform(with("klynge_invented", get("/api/v1/me")))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")))
        .andExpect(jsonPath("$.type").value("/problems/not-signed-in"));
  }

  @Test
  void onlyTheHashOfATokenIsStored() throws Exception {
    var token = token(SignedIn.as(db, Role.READER), "READER");
    assertThat(db.sql("select t::text from access.token t").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(token));
  }

  @Test
  void problemsSpeakTheLanguageOfTheCallerAndKeepTheirType() throws Exception {
    var token = token(SignedIn.as(db, Role.ADMINISTRATOR), "ADMINISTRATOR");
    var missing = "/api/v1/accounts/00000000-0000-0000-0000-000000000000";
    web.perform(with(token, get(missing)))
        .andExpect(status().isNotFound())
        .andExpect(header().string("Content-Type", startsWith("application/problem+json")))
        .andExpect(jsonPath("$.title").value("Findes ikke"))
        .andExpect(jsonPath("$.type").value("/problems/not-found"));
    web.perform(with(token, get(missing)).header("Accept-Language", "en"))
        .andExpect(jsonPath("$.title").value("Not found"))
        .andExpect(jsonPath("$.type").value("/problems/not-found"));
    web.perform(with(token, get("/api/v1/accounts/not-an-id")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("/problems/bad-request"));
    web.perform(with(token, delete("/api/v1/me"))).andExpect(status().isMethodNotAllowed());
    web.perform(with(token, get("/api/v1/no-such-thing"))).andExpect(status().isNotFound());
    web.perform(
            with(token, post("/api/v1/accounts").contentType(MediaType.TEXT_PLAIN).content("x")))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.type").value("/problems/unsupported-content"));
    web.perform(with(token, account("{"))).andExpect(status().isBadRequest());
    web.perform(with(token, account("{}")))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.type").value("/problems/invalid"));
    web.perform(get("/api/v1/me")).andExpect(status().isUnauthorized());
  }

  @Test
  void theTypeOfEveryProblemLeadsToAPage() throws Exception {
    for (var kind : ProblemKind.values()) web.perform(get(kind.type())).andExpect(status().isOk());
  }

  @Test
  void theSameCallUnderTheSameKeyIsDoneOnce() throws Exception {
    var token = token(SignedIn.as(db, Role.ADMINISTRATOR), "ADMINISTRATOR");
    var body = "{\"name\": \"Én Gang\", \"email\": \"en-gang@kommune.example\"}";
    var first = web.perform(keyed(token, "k1", body)).andExpect(status().isCreated()).andReturn();
    var again =
        web.perform(keyed(token, "k1", body))
            .andExpect(status().isCreated())
            .andExpect(header().string("Idempotency-Replayed", "true"))
            .andReturn();
    assertThat(again.getResponse().getContentAsString())
        .isEqualTo(first.getResponse().getContentAsString());
    assertThat(again.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    web.perform(keyed(token, "k1", body.replace("Gang", "Anden")))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.type").value("/problems/key-reused"));
    var other = token(SignedIn.as(db, Role.ADMINISTRATOR), "ADMINISTRATOR");
    web.perform(keyed(other, "k1", body.replace("en-gang", "en-anden")))
        .andExpect(status().isCreated());
  }

  @Test
  void aCallWhoseFirstIsStillRunningIsToldToWait() throws Exception {
    var token = token(SignedIn.as(db, Role.ADMINISTRATOR), "ADMINISTRATOR");
    var body = "{\"name\": \"I Gang\", \"email\": \"i-gang@kommune.example\"}";
    web.perform(keyed(token, "k2", body)).andExpect(status().isCreated());
    db.sql("update rest.stored_answer set status = null, headers = null where key = 'k2'").update();
    web.perform(keyed(token, "k2", body))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("/problems/call-in-progress"));
  }

  @Test
  void listsComeInPagesWithATotal() throws Exception {
    var token = token(SignedIn.as(db, Role.ADMINISTRATOR), "ADMINISTRATOR");
    web.perform(with(token, get("/api/v1/accounts?page=1&size=1")))
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.total").isNumber());
    web.perform(with(token, get("/api/v1/accounts?page=99999")))
        .andExpect(jsonPath("$.items.length()").value(0));
  }

  @Test
  void theDescriptionIsOpenApi31AndCompleteForEveryOperation() throws Exception {
    var api =
        json.readTree(
            web.perform(get("/api/openapi.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.at("/info/title").asString()).isEqualTo("Klynge");
    assertThat(api.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
    assertThat(api.path("paths").size()).isPositive();
    assertThat(incomplete(api)).isEmpty();
    assertThat(dangling(api, api)).isZero();
  }

  /// The operations that do not say in a line what they do, or not what a refusal looks like.
  private static List<String> incomplete(JsonNode api) {
    return api.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(operation ->
                    operation.getValue().path("summary").asString("").isBlank()
                        || operation.getValue().at("/responses/403").isMissingNode())
                .map(operation -> operation.getKey() + " " + path.getKey()))
        .toList();
  }

  /// How many references lead nowhere.
  private static long dangling(JsonNode api, JsonNode node) {
    var reference = node.path("$ref").asString("");
    var own = reference.startsWith("#/") && api.at(reference.substring(1)).isMissingNode() ? 1 : 0;
    return own
        + StreamSupport.stream(node.spliterator(), false)
            .mapToLong(child -> dangling(api, child))
            .sum();
  }

  private MockHttpServletRequestBuilder keyed(String token, String key, String body) {
    return with(token, account(body)).header("Idempotency-Key", key);
  }

  private static MockHttpServletRequestBuilder account(String body) {
    return post("/api/v1/accounts").contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private static MockHttpServletRequestBuilder with(
      String token, MockHttpServletRequestBuilder call) {
    return call.header("Authorization", "Bearer " + token);
  }

  private String token(RequestPostProcessor owner, String... roles) throws Exception {
    var secret = SECRET.matcher(makeToken(owner, roles));
    assertThat(secret.find()).isTrue();
    return secret.group();
  }

  private String makeToken(RequestPostProcessor owner, String... roles) throws Exception {
    return web.perform(
            post("/account/tokens")
                .with(owner)
                .with(csrf())
                .param("name", "Prøve")
                .param("role", roles))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
