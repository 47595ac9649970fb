package dk.klynge.organisation.importing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class ImportsApiTests {

  private static final String FILE =
      """
      institution,type,ownership,area,id:inr
      Solstrålen,nursery,municipal,Nord,7100001
      Månestrålen,rocket,municipal,Nord,7100002
      """;

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private RequestPostProcessor caller = request -> request;

  @BeforeEach
  void anEmptyRegister() {
    new RegisterFixture(db).empty();
    caller = SignedIn.as(db, Role.PLANNER);
  }

  @Test
  void aFileIsSentLookedAtAndConfirmed() throws Exception {
    var address = sent();
    assertThat(web.get().uri(address).with(caller))
        .bodyJson()
        .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("preview"))
        .hasPathSatisfying("$.counts.created", count -> assertThat(count).isEqualTo(1))
        .hasPathSatisfying("$.problems[0].row", row -> assertThat(row).isEqualTo(3))
        .hasPathSatisfying("$.problems[0].column", column -> assertThat(column).isEqualTo("type"));
    assertThat(institutions()).isZero();

    assertThat(web.post().uri(address + "/confirmation").with(caller)).hasStatus(202);
    await().atMost(120, SECONDS).until(() -> state(address).contains("\"applied\""));
    assertThat(institutions()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotWantedIsThrownAway() throws Exception {
    var address = sent();
    assertThat(web.delete().uri(address).with(caller)).hasStatus(202);
    assertThat(state(address)).contains("\"cancelled\"");
    assertThat(web.post().uri(address + "/confirmation").with(caller)).hasStatus(202);
    assertThat(institutions()).isZero();
  }

  @Test
  void anImportThatNobodySentIsNotFound() {
    var nothing = "/api/v1/imports/00000000-0000-0000-0000-000000000001";
    assertThat(web.get().uri(nothing).with(caller)).hasStatus(404);
    assertThat(web.delete().uri(nothing).with(caller)).hasStatus(404);
    assertThat(web.post().uri(nothing + "/confirmation").with(caller)).hasStatus(404);
  }

  @Test
  void aDayThatIsNoneIsNamed() {
    var answer =
        web.post()
            .uri("/api/v1/imports")
            .multipart()
            .file("file", FILE.getBytes(StandardCharsets.UTF_8))
            .param("day", "i morgen")
            .with(caller);
    assertThat(answer).hasStatus(400).bodyText().contains("i morgen");
  }

  private String sent() {
    var answer =
        web.post()
            .uri("/api/v1/imports")
            .multipart()
            .file("file", FILE.getBytes(StandardCharsets.UTF_8))
            .param("day", "2026-01-01")
            .with(caller)
            .exchange();
    assertThat(answer).hasStatus(201);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  private String state(String address) throws UnsupportedEncodingException {
    return web.get().uri(address).with(caller).exchange().getResponse().getContentAsString();
  }

  private int institutions() {
    return db.sql("select count(*) from organisation.institution").query(Integer.class).single();
  }
}
