package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The draft of a profile as another program writes it, under the same rules.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class ProfileDraftApiTests {

  private static final String API = "/api/v1/leadership-profiles/teams/versions";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;

  private RequestPostProcessor office;

  @BeforeEach
  void theShippedProfileIsInForceSinceLong() {
    ProfileTown.since2020(db);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
  }

  @AfterEach
  void nothingIsLeft() {
    ProfileTown.empty(db);
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  @Test
  void anotherProgramWritesADraftUnderTheSameRules() {
    var reader = SignedIn.as(db, Role.READER);
    assertThat(call(reader, "POST", API, "{\"start\":\"empty\"}")).hasStatus(403);
    assertThat(call(office, "POST", API, "{\"start\":\"nothing\"}")).hasStatus(422);
    assertThat(call(office, "POST", API, "{\"start\":\"empty\"}"))
        .hasStatusOk()
        .bodyText()
        .contains("\"edition\":1", "Kladden er tom");
    var words = "{\"name\":\"%s\",\"shortName\":\"%1$s\",\"text\":\"Hvad\",\"asks\":[\"En\"]}";
    var body =
        "{\"edition\":1,\"kind\":\"dimension\",\"danish\":%s,\"english\":%s}"
            .formatted(words.formatted("Digitalt"), words.formatted("Digital"));
    assertThat(call(reader, "PUT", API + "/2/sections/digital", body)).hasStatus(403);
    assertThat(call(office, "PUT", API + "/2/sections/digital", body.replace("dimension", "part")))
        .hasStatus(422)
        .bodyText()
        .contains("kind", "capability");
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatusOk();
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatus(412);
    assertThat(call(office, "DELETE", API + "/2/sections/digital?edition=1", "")).hasStatus(412);
    assertThat(call(office, "PUT", API + "/2/validity", "{}")).hasStatus(422);
    assertThat(call(office, "PUT", API + "/2/validity", "{\"from\":\"" + today() + "\"}"))
        .hasStatusOk();
    assertThat(call(office, "PUT", API + "/2/sections/digital", body)).hasStatus(409);
    assertThat(web.get().uri(API + "/2").with(reader))
        .bodyText()
        .contains("in-force", "Digitalt", "\"name\":\"Digital\"");
    assertThat(web.get().uri(API).with(reader)).bodyText().contains("\"total\":2", "past");
  }

  private MvcTestResult call(RequestPostProcessor who, String method, String url, String body) {
    var request =
        switch (method) {
          case "POST" -> web.post();
          case "PUT" -> web.put();
          default -> web.delete();
        };
    return request
        .uri(url)
        .with(who)
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
