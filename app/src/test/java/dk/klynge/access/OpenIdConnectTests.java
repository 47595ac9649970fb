package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole way of a sign-in: to a real identity provider, back with a code, into an account or
/// not.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenIdConnectTests {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String REGISTRATION = "spring.security.oauth2.client.registration.idp.";
  private static final ConfigurableApplicationContext PROVIDER = IdentityProvider.start();

  @LocalServerPort int port;
  @Autowired JdbcClient db;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) {
    settings.add("spring.security.oauth2.client.provider.idp.issuer-uri", OpenIdConnectTests::idp);
    settings.add(REGISTRATION + "client-id", () -> "klynge");
    settings.add(REGISTRATION + "client-secret", () -> "secret");
    settings.add(REGISTRATION + "client-name", () -> "kommunens login");
    settings.add(REGISTRATION + "scope", () -> "openid,email");
  }

  private static String idp() {
    return "http://127.0.0.1:" + PROVIDER.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @BeforeEach
  void onlyAnnaHasAnAccount() {
    IdentityProvider.redirect = app("/login/oauth2/code/idp");
    db.sql("update access.account set email = null, issuer = null, subject = null").update();
    anna = SignedIn.account(db, List.of(Role.PLANNER), new Scope.Everywhere());
    db.sql("update access.account set email = 'Anna@kommune.example' where id = :id")
        .param("id", anna)
        .update();
  }

  UUID anna;

  @Test
  void theFirstSignInBindsTheAccountAndTheNextNeedsNoAddress() throws Exception {
    assertThat(signIn("anna").body()).contains(anna.toString());
    db.sql("update access.account set email = null").update();
    assertThat(signIn("anna").body()).contains(anna.toString());
  }

  @Test
  void aPersonWithoutAnAccountIsToldSo() throws Exception {
    var answer = signIn("niels");
    assertThat(answer.uri().getPath()).isEqualTo("/sign-in/unknown");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressThatIsNotVerifiedOpensNothing() throws Exception {
    assertThat(signIn("mallory").uri().getPath()).isEqualTo("/sign-in/unknown");
  }

  @Test
  void aClosedAccountStaysClosed() throws Exception {
    signIn("anna");
    db.sql("update access.account set disabled_at = now() where id = :id")
        .param("id", anna)
        .update();
    assertThat(signIn("anna").uri().getPath()).isEqualTo("/sign-in/unknown");
  }

  @Test
  void theSignInPageOffersTheProvider() throws Exception {
    var page = get(browser(), app("/sign-in"));
    assertThat(page.body()).contains("kommunens login", "/oauth2/authorization/idp");
  }

  /// As a browser would: asks for a page, is led to the provider, types name and password, comes
  /// back.
  private HttpResponse<String> signIn(String name) throws Exception {
    var browser = browser();
    get(browser, app("/account"));
    var form = get(browser, app("/oauth2/authorization/idp"));
    var token = CSRF.matcher(form.body());
    assertThat(token.find()).as(form.uri() + form.body()).isTrue();
    var fields = "username=" + name + "&password=kode&_csrf=" + encoded(token.group(1));
    return browser.send(
        HttpRequest.newBuilder(URI.create(idp() + "/login"))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(HttpClient browser, String url)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private String app(String path) {
    return "http://localhost:" + port + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
