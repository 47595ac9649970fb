package dk.klynge.planning.umbrella;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.umbrella.Assessment.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class LeadershipModelsTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired LeadershipModels models;
  @Autowired DemonstrationMunicipality demonstration;

  private UmbrellaId ring = new UmbrellaId(UUID.randomUUID());

  @BeforeEach
  void anOrganisationWithThreeInstitutions() {
    db.sql(
            """
            truncate planning.leadership_model_assessment, planning.leadership_model_version,
              planning.leadership_model
            """)
        .update();
    var register = new RegisterFixture(db).empty();
    var area = register.area("Byen");
    ring = register.umbrella("Børneringen");
    for (int i = 1; i <= 3; i++)
      register
          .institution("Ringhus " + i)
          .ownership("self_owning")
          .umbrella(ring)
          .in(area)
          .places("kindergarten", 60)
          .add();
  }

  @Test
  void aFormWithoutAnythingIsRefusedWithWhatIsMissing() {
    assertThat(web.post().uri("/leadership-models").with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains("error-summary");
  }

  @Test
  void aTemplateIsLoadedIntoTheOrganisationsThatTheRegisterHas() {
    assertThat(web.get().uri("/leadership-models/template"))
        .hasStatusOk()
        .bodyText()
        .contains("1 af skabelonens 5 organisationer")
        .contains("Ikke fundet");

    assertThat(loaded()).hasStatus(302);
    assertThat(loaded()).hasStatus(302);

    assertThat(models.all()).hasSize(1);
    var model = models.all().getFirst();
    assertThat(model.content().figures().maxChildren()).contains(400);
    assertThat(models.assessments(model.id()).getFirst().outcome()).isEqualTo(Outcome.RECOMMENDED);
    assertThat(web.get().uri("/leadership-models"))
        .bodyText()
        .contains("Netværksledelse", "Anbefales", "3 selvejende institutioner med 180 pladser");
  }

  @Test
  void networksAreFormedFromAModelByTheSameFormAsClusters() {
    loaded();
    var page = web.get().uri("/leadership-models/" + id()).with(SignedIn.as(db, Role.PLANNER));
    assertThat(page)
        .bodyText()
        .contains("/proposals/new?", "ownership=self_owning", "criteria=boerneringen")
        .contains("umbrella=" + ring.value())
        .doesNotContain("Afviger");
  }

  @Test
  void anAssessmentIsNeverOverwritten() {
    loaded();
    assertThat(
            sent(
                "/assessments",
                Map.of("outcome", "further_talks", "day", "2026-03-01", "reason.da", "Nyt udkast")))
        .hasStatus(302);

    assertThat(models.assessments(id(models.all().getFirst())))
        .extracting(Assessment::outcome)
        .containsExactly(Outcome.FURTHER_TALKS, Outcome.RECOMMENDED);
    assertThat(web.get().uri("/leadership-models/" + id()))
        .bodyText()
        .contains("Nyt udkast", "27.08.2010");
  }

  @Test
  void anAssessmentWithoutReasonIsRefusedAndNothingTypedIsLost() {
    loaded();
    assertThat(sent("/assessments", Map.of("outcome", "no_draft", "day", "2026-03-01")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en begrundelse.", "value=\"2026-03-01\"");
  }

  @Test
  void savingMakesAVersionAndWhoeverIsOvertakenKeepsWhatSheWrote() {
    loaded();
    assertThat(saved(1, "Netværk nu")).hasStatus(302);
    assertThat(saved(1, "Netværk for sent"))
        .hasStatus(409)
        .bodyText()
        .contains("har gemt version 2", "Netværk for sent", "name=\"based\" value=\"2\"");
    assertThat(models.versions(id(models.all().getFirst()))).hasSize(2);
    assertThat(web.get().uri("/leadership-models/" + id() + "?version=1"))
        .bodyText()
        .contains("Du ser version 1");
  }

  @Test
  void theFormHoldsWhatTheModelSays() {
    loaded();
    assertThat(web.get().uri("/leadership-models/" + id() + "/edit"))
        .bodyText()
        .containsPattern("(?s)name=\"maxChildren\"\\s+value=\"400\"")
        .contains(">Administrationen forenkles", "200 til 400 børn", ">Proximity");
  }

  @Test
  void figuresThatTheCriteriaSetHasOtherwiseAreShown() {
    loaded();
    saved(1, "Større netværk");
    assertThat(web.get().uri("/leadership-models/" + id()))
        .bodyText()
        .contains("Afviger", "/criteria/new?from=boerneringen", "weight.max=500");
  }

  @Test
  void documentsReceivedAreKept() {
    loaded();
    var file = new MockMultipartFile("file", "udkast.txt", "text/plain", "Udkast".getBytes(UTF_8));
    assertThat(
            web.post()
                .uri("/leadership-models/" + id() + "/documents")
                .multipart()
                .file(file)
                .with(csrf()))
        .hasStatus(302);
    assertThat(web.get().uri("/leadership-models/" + id())).bodyText().contains("udkast.txt");
  }

  @Test
  void theDemonstrationHasInventedOrganisationsWithModelsOfTheSameKinds() {
    new RegisterFixture(db).empty();
    demonstration.establish(7);

    assertThat(models.all()).hasSize(10);
    assertThat(web.get().uri("/leadership-models"))
        .bodyText()
        .contains("Lærkefællesskabet", "Model B: fælles koordinator")
        .doesNotContain("Frie Børnehaver");
    assertThat(web.get().uri("/api/v1/leadership-models"))
        .hasStatusOk()
        .bodyText()
        .contains("\"total\":10", "connected-networks");
  }

  @Test
  void whoMayOnlyReadSeesNoForms() {
    loaded();
    var auditor = SignedIn.as(db, Role.AUDITOR);
    assertThat(web.get().uri("/leadership-models/" + id()).with(auditor))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Ny vurdering");
    assertThat(web.get().uri("/leadership-models/new").with(auditor)).hasStatus(403);
    assertThat(web.get().uri("/leadership-models").with(SignedIn.as(db, Role.READER)))
        .hasStatus(403);
  }

  private MvcTestResult loaded() {
    return web.post()
        .uri("/leadership-models/template")
        .with(csrf())
        .param("name", "reform-2010")
        .param("umbrella.3", ring.value().toString())
        .exchange();
  }

  private MvcTestResult saved(int based, String name) {
    return sent(
        "",
        Map.of(
            "based", "" + based,
            "kind", "network-leadership",
            "criteria", "boerneringen",
            "minChildren", "200",
            "maxChildren", "500",
            "da.name", name));
  }

  private MvcTestResult sent(String path, Map<String, String> fields) {
    var post = web.post().uri("/leadership-models/" + id() + path).with(csrf());
    fields.forEach((name, value) -> post.param(name, value));
    return post.exchange();
  }

  private String id() {
    return Objects.requireNonNull(models.all().getFirst()).id().value().toString();
  }

  private static LeadershipModelId id(LeadershipModel model) {
    return model.id();
  }
}
