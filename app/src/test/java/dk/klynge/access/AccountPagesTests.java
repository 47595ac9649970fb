package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class AccountPagesTests {

  private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");

  @Autowired MockMvc web;
  @Autowired JdbcClient db;

  @Test
  @SignedInAs(Role.AUDITOR)
  void anAuditorSeesTheAccountsAndCannotTouchThem() throws Exception {
    web.perform(get("/accounts")).andExpect(status().isOk());
    web.perform(get("/accounts/new")).andExpect(status().isForbidden());
  }

  @Test
  void anAdministratorMakesAnAccountWhosePasswordMustBeChangedAtOnce() throws Exception {
    var password = madeAccount("ny@kommune.example");
    var session = signedIn("ny@kommune.example", password);
    web.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/account/password"));
    web.perform(
            post("/account/password")
                .cookie(session)
                .with(csrf())
                .param("old", password)
                .param("wanted", "fire ord uden sammenhæng")
                .param("repeated", "fire ord uden sammenhæng"))
        .andExpect(redirectedUrl("/account"));
    web.perform(get("/account").cookie(session)).andExpect(status().isOk());
  }

  private String madeAccount(String email) throws Exception {
    var page =
        web.perform(
                post("/accounts")
                    .with(SignedIn.as(db, Role.ADMINISTRATOR))
                    .with(csrf())
                    .param("name", "Ny Medarbejder")
                    .param("email", email))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    var code = CODE.matcher(page);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  @Test
  void weakPasswordsAreRefusedWithTheReason() throws Exception {
    var me = SignedIn.as(db, Role.READER);
    refused(me, "for kort", "mindst 12 tegn");
    refused(me, "kodeord12345", "for nem at gætte");
    refused(me, "aaaaaaaaaaaaaaa", "for nem at gætte");
    refused(me, SignedIn.PASSWORD, "en anden end den nuværende");
  }

  private void refused(RequestPostProcessor me, String wanted, String reason) throws Exception {
    web.perform(
            post("/account/password")
                .with(me)
                .with(csrf())
                .header("Accept-Language", "da")
                .param("old", SignedIn.PASSWORD)
                .param("wanted", wanted)
                .param("repeated", wanted))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(reason)));
  }

  @Test
  void aGrantedRoleOpensAtOnceAndAnEndedOneClosesAtOnce() throws Exception {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    var administrator = SignedIn.as(db, Role.ADMINISTRATOR);
    var session = signedIn(account);
    web.perform(get("/accounts").cookie(session)).andExpect(status().isForbidden());
    grant(administrator, account, "AUDITOR", "everywhere");
    web.perform(get("/accounts").cookie(session)).andExpect(status().isOk());
    var role =
        db.sql("select id from access.held_role where account = :account")
            .param("account", account)
            .query(UUID.class)
            .single();
    web.perform(
            post("/accounts/" + account + "/roles/" + role + "/end")
                .with(administrator)
                .with(csrf()))
        .andExpect(redirectedUrl("/accounts/" + account));
    web.perform(get("/accounts").cookie(session)).andExpect(status().isForbidden());
    assertThat(trailOf(account)).contains("access:grant-roles");
  }

  @Test
  void aLeaderOfAPlaceCannotBeGrantedForTheWholeMunicipality() throws Exception {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    grant(SignedIn.as(db, Role.ADMINISTRATOR), account, "CLUSTER_LEADER", "everywhere");
    assertThat(roles(account)).isEmpty();
  }

  @Test
  void aSubstituteHoldsTheRoleOnlyAsLongAsTheLenderDoes() throws Exception {
    var lender = SignedIn.account(db, List.of(Role.AUDITOR), new Scope.Everywhere());
    var substitute = SignedIn.account(db, List.of(Role.READER), new Scope.Everywhere());
    var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    web.perform(
            post("/account/substitutes")
                .cookie(signedIn(lender))
                .with(csrf())
                .param("substitute", substitute.toString())
                .param("from", today.toString())
                .param("lastDay", today.plusDays(7).toString()))
        .andExpect(redirectedUrl("/account"));
    var session = signedIn(substitute);
    web.perform(get("/accounts").cookie(session)).andExpect(status().isOk());
    db.sql("update access.held_role set valid = '[2000-01-01,2001-01-01)' where account = :lender")
        .param("lender", lender)
        .update();
    web.perform(get("/accounts").cookie(session)).andExpect(status().isForbidden());
  }

  @Test
  void aClosedAccountIsOutOnTheNextClick() throws Exception {
    var account = SignedIn.account(db, List.of(Role.READER), new Scope.Everywhere());
    var session = signedIn(account);
    web.perform(
            post("/accounts/" + account + "/closure")
                .with(SignedIn.as(db, Role.ADMINISTRATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/accounts/" + account));
    web.perform(get("/account").cookie(session)).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void noPasswordEverReachesTheTrail() throws Exception {
    var account = SignedIn.account(db, List.of(Role.READER), new Scope.Everywhere());
    web.perform(
            post("/account/password")
                .cookie(signedIn(account))
                .with(csrf())
                .param("old", SignedIn.PASSWORD)
                .param("wanted", "hemmelige elefanter danser")
                .param("repeated", "hemmelige elefanter danser"))
        .andExpect(redirectedUrl("/account"));
    assertThat(trailOf(account)).contains("chosen").doesNotContain("elefanter", "$2a$");
  }

  private void grant(RequestPostProcessor by, UUID account, String role, String place)
      throws Exception {
    web.perform(
            post("/accounts/" + account + "/roles")
                .with(by)
                .with(csrf())
                .param("role", role)
                .param("place", place))
        .andExpect(redirectedUrl("/accounts/" + account));
  }

  private Cookie signedIn(UUID account) throws Exception {
    return signedIn(account.toString(), SignedIn.PASSWORD);
  }

  private Cookie signedIn(String login, String password) throws Exception {
    var cookies =
        web.perform(formLogin("/sign-in").user(login).password(password))
            .andExpect(authenticated())
            .andReturn()
            .getResponse()
            .getCookies();
    return Objects.requireNonNull(cookies[cookies.length - 1]);
  }

  private List<String> roles(UUID account) {
    return db.sql("select role from access.held_role where account = :account")
        .param("account", account)
        .query(String.class)
        .list();
  }

  private String trailOf(UUID account) {
    return String.join(
        "\n",
        db.sql("select action || fields::text from audit.entry where subject_id = :account")
            .param("account", account.toString())
            .query(String.class)
            .list());
  }
}
