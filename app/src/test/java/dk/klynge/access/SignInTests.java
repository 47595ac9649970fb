package dk.klynge.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTests {

  @Autowired MockMvc web;
  @Autowired JdbcClient db;

  UUID account;

  @BeforeEach
  void anAccount() {
    account = SignedIn.account(db, List.of(Role.PLANNER), new Scope.Everywhere());
  }

  @Test
  void thePageAsksForLoginAndPassword() throws Exception {
    web.perform(get("/sign-in").header("Accept-Language", "da"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Adgangskode")));
  }

  @Test
  void theRightPasswordSignsIn() throws Exception {
    web.perform(attempt(SignedIn.PASSWORD))
        .andExpect(redirectedUrl("/"))
        .andExpect(authenticated().withAuthenticationName(account.toString()));
  }

  @Test
  void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() throws Exception {
    web.perform(attempt("forkert"))
        .andExpect(redirectedUrl("/sign-in?wrong"))
        .andExpect(unauthenticated());
    web.perform(formLogin("/sign-in").user("findes-ikke").password("forkert"))
        .andExpect(redirectedUrl("/sign-in?wrong"));
  }

  @Test
  void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() throws Exception {
    for (var number = 0; number < 5; number++) web.perform(attempt("forkert"));
    web.perform(attempt(SignedIn.PASSWORD)).andExpect(redirectedUrl("/sign-in?locked"));
    db.sql("update access.account set locked_until = now() - interval '1 minute' where id = :id")
        .param("id", account)
        .update();
    web.perform(attempt(SignedIn.PASSWORD)).andExpect(authenticated());
  }

  @Test
  void aDisabledAccountCannotSignIn() throws Exception {
    db.sql("update access.account set disabled_at = now() where id = :id")
        .param("id", account)
        .update();
    web.perform(attempt(SignedIn.PASSWORD)).andExpect(redirectedUrl("/sign-in?wrong"));
  }

  @Test
  void everyAnswerForbidsForeignScriptsAndFrames() throws Exception {
    web.perform(get("/sign-in"))
        .andExpect(
            header()
                .string("Content-Security-Policy", Matchers.containsString("default-src 'self'")))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().exists("Permissions-Policy"));
  }

  private RequestBuilder attempt(String password) {
    return formLogin("/sign-in").user(account.toString()).password(password);
  }
}
