package dk.klynge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedInAs;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Role;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class AuditPageTests {

  private final AuditTrail trail;
  private final AuditFixture fixture;
  private final MockMvc web;

  @Autowired
  AuditPageTests(AuditTrail trail, Environment environment, WebApplicationContext context) {
    this.trail = trail;
    fixture = new AuditFixture(trail, environment);
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void thePageFindsByPartOfTheNameAndShowsBeforeAndAfter() throws Exception {
    fixture.changeName("Vandværkets børnehus", "Vandtårnets børnehus");
    var page =
        web.perform(get("/audit").param("name", "VÆRKETS").param("who", "prøv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Hændelseslog", "Vandværkets børnehus", "Vandtårnets børnehus");
    assertThat(rows(get("/audit").param("name", "ingen hedder sådan"))).isZero();
    assertThat(rows(get("/audit").param("name", "_æ%"))).isZero();
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void thePageSpeaksEnglishToo() throws Exception {
    var page = web.perform(get("/audit").param("lang", "en")).andReturn();
    assertThat(page.getResponse().getContentAsString()).contains("Audit log");
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void olderEntriesAreOnTheNextPage() throws Exception {
    var kind = "kind-" + UUID.randomUUID();
    trail.changedAll(
        AuditFixture.ACTION,
        IntStream.range(0, 60)
            .mapToObj(n -> new Changed(new Subject(kind, "" + n, "Hus & have " + n), Map.of()))
            .toList());
    var search = get("/audit").param("subjectKind", kind).param("name", "Hus & have");
    var first = web.perform(search).andReturn().getResponse().getContentAsString();
    var older =
        first.replaceAll("(?s).*href=\"([^\"]*before=[^\"]*)\".*", "$1").replace("&amp;", "&");
    assertThat(rows(search)).isEqualTo(50);
    assertThat(rows(get(URI.create(older)))).isEqualTo(10);
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void onlyEntriesOfTheChosenDaysAreShown() throws Exception {
    fixture.changeName("Dagens hus", "1");
    assertThat(rows(get("/audit").param("until", "2001-01-01"))).isZero();
    assertThat(rows(get("/audit").param("from", "2001-01-01"))).isPositive();
  }

  private long rows(MockHttpServletRequestBuilder request) throws Exception {
    var page = web.perform(request).andExpect(status().isOk()).andReturn();
    return Math.max(
        0,
        page.getResponse()
                .getContentAsString()
                .lines()
                .filter(l -> l.strip().equals("<tr>"))
                .count()
            - 1);
  }
}
