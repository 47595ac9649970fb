package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Who is told of an alternative, and who may see it and its attachments.
@SpringBootTest
@AutoConfigureMockMvc
class OnlookersTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private PublishedCoast given;

  @BeforeEach
  void aPublishedProposal() {
    given = PublishedCoast.build(db, web);
  }

  @Test
  void thirdPartiesAreToldUntilTheyHaveLooked() {
    var address = given.push();
    var leader = leaderOf(given.coast().east());
    var other = leaderOf(given.coast().south());

    assertThat(web.get().uri("/").with(leader)).bodyText().contains("berører dit ansvarsområde");
    assertThat(web.get().uri("/").with(other)).bodyText().doesNotContain("Hver for sig");
    assertThat(web.get().uri(address).with(leader)).hasStatusOk();
    assertThat(web.get().uri("/").with(leader))
        .bodyText()
        .doesNotContain("berører dit ansvarsområde");
  }

  private RequestPostProcessor leaderOf(ClusterId cluster) {
    return SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(cluster.value()));
  }

  @Test
  void whoAnswersForOtherPlacesDoesNotSeeIt() {
    var freed = Map.of(given.coast().northHouses().getFirst(), "free");
    var address = PublishedCoast.sent(given.put(given.north(), freed, given.coast().north()));
    var elsewhere = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(UUID.randomUUID()));

    assertThat(web.get().uri(address).with(elsewhere)).hasStatus(403);
    assertThat(web.get().uri("/alternatives").with(elsewhere))
        .bodyText()
        .doesNotContain("Hver for sig");
    assertThat(web.get().uri("/alternatives?state=withdrawn").with(given.planner()))
        .bodyText()
        .doesNotContain("Hver for sig");
  }

  @Test
  void attachmentsAreKeptAndGivenBackToThoseWhoMaySeeIt() {
    var address = given.swap();
    var file =
        new MockMultipartFile(
            "file", "brev.txt", "text/plain", "Kære udvalg".getBytes(StandardCharsets.UTF_8));

    assertThat(
            web.post()
                .uri(address + "/attachments")
                .multipart()
                .file(file)
                .with(given.north())
                .with(csrf()))
        .hasStatus(302);
    var body = web.get().uri(address).with(given.north()).exchange();
    assertThat(body).bodyText().contains("brev.txt");
    var id =
        db.sql(
                """
                select id from documents.attachment
                where name = 'brev.txt' order by added desc limit 1
                """)
            .query(UUID.class)
            .single();
    assertThat(web.get().uri(address + "/attachments/" + id).with(given.north()))
        .bodyText()
        .contains("udvalg");
    assertThat(web.get().uri(address + "/attachments/" + id).with(SignedIn.as(db, Role.READER)))
        .hasStatus(403);
  }
}
