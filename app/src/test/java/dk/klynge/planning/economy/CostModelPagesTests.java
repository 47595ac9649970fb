package dk.klynge.planning.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import dk.klynge.ui.Format;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class CostModelPagesTests {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired CostModels models;
  @Autowired Format format;

  @BeforeEach
  void inDanish() {
    LocaleContextHolder.setLocale(Locale.of("da", "DK"));
  }

  @AfterEach
  void noLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void theShippedModelIsShownWithEveryFigure() {
    assertThat(get("/cost-models/0"))
        .hasStatusOk()
        .bodyText()
        .contains("Grundmodel, version 0", "735.000", "10,7", "Følger med programmet");
  }

  @Test
  void whatTheFormSaysIsTheSameModel() {
    var model = Models.model();
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(KnownCostModels.model(written(CostForm.of(model, format)))).isEqualTo(model);
    LocaleContextHolder.setLocale(Locale.of("da", "DK"));
    assertThat(KnownCostModels.model(written(CostForm.of(model, format)))).isEqualTo(model);
  }

  @Test
  void aNewVersionIsKeptAndIsInForceOnlyWhenItIsAdopted() {
    var before = models.inForce().number();
    var number = saved(Map.of("posts.cluster-leader", "750.000"));

    assertThat(models.inForce().number()).isEqualTo(before);
    assertThat(get("/cost-models/" + number)).bodyText().contains("750.000", "Tag i brug");
    assertThat(post("/cost-models/" + number + "/adoption", Map.of())).hasStatus(302);
    assertThat(models.inForce().number()).isEqualTo(number);
    assertThat(models.inForce().model().posts().clusterLeader()).isEqualTo(750_000);
    assertThat(audited("in_force")).isPositive();
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndEverythingTypedStays() {
    var wrong = form();
    wrong.put("people.leader-turnover", "120");
    wrong.put("posts.deputy", "mange");
    wrong.put("transition.spread", "50; 40");
    wrong.put("based", Integer.toString(models.all().getFirst().number()));

    assertThat(post("/cost-models", wrong))
        .hasStatus(422)
        .bodyText()
        .contains(
            "120 % er for meget",
            "&quot;mange&quot; er ikke et tal",
            "Tallene giver 90 % tilsammen",
            "id=\"posts.deputy-error\"",
            "value=\"mange\"",
            "value=\"50; 40\"");
  }

  @Test
  void whoeverComesSecondSeesTheDifferenceAndLosesNothing() {
    var based = models.all().getFirst().number();
    saved(Map.of("freed-time.hour", "300"));
    var second = form();
    second.put("based", Integer.toString(based));
    second.put("freed-time.hour", "310");

    assertThat(post("/cost-models", second))
        .hasStatus(409)
        .bodyText()
        .contains("En anden har gemt imens", "300", "value=\"310\"");
    second.put("based", Integer.toString(models.all().getFirst().number()));
    assertThat(post("/cost-models", second)).hasStatus(302);
  }

  @Test
  void aFileBecomesAVersionOrItsProblemsAreToldByLine() {
    assertThat(upload(Models.text().replace("hour: 265", "hour: 266"))).hasStatus(302);
    assertThat(models.all().getFirst().model().freedTime().hour()).isEqualTo(266);
    assertThat(upload(Models.text().replace("deputy: 165000", "deputi: 165000")))
        .hasStatus(422)
        .bodyText()
        .contains("Linje 10, posts.deputi", "posts.deputy: Her mangler et tal eller en tekst.");
  }

  @Test
  void whoMayOnlyReadSeesButCannotEdit() {
    var auditor = SignedIn.as(db, Role.AUDITOR);
    assertThat(web.get().uri("/cost-models").with(auditor))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Ny version");
    assertThat(web.get().uri("/cost-models/new").with(auditor)).hasStatus(403);
    assertThat(web.post().uri("/cost-models/0/adoption").with(auditor).with(csrf())).hasStatus(403);
  }

  @Test
  void whatWasKeptNeverChanges() {
    saved(Map.of());
    assertThat(catchThrowable(() -> db.sql("delete from planning.cost_model_version").update()))
        .hasMessageContaining("never changed");
  }

  private static String written(CostForm form) {
    return switch (form.read()) {
      case CostModelText.Reading.Understood(var model) -> CostModelText.write(model);
      case CostModelText.Reading.Rejected(var problems) -> problems.toString();
    };
  }

  private Map<String, String> form() {
    return new HashMap<>(CostForm.of(Models.model(), format).values());
  }

  private int saved(Map<String, String> changes) {
    var fields = form();
    fields.put("based", Integer.toString(models.all().getFirst().number()));
    fields.putAll(changes);
    assertThat(post("/cost-models", fields)).hasStatus(302);
    return models.all().getFirst().number();
  }

  private long audited(String field) {
    return db.sql(
            "select count(*) from audit.entry where subject_kind = 'cost_model' and fields::text"
                + " like :field")
        .param("field", "%" + field + "%")
        .query(Long.class)
        .single();
  }

  private MvcTestResult get(String url) {
    return web.get().uri(url).param("lang", "da").with(SignedIn.as(db, Role.PLANNER)).exchange();
  }

  private MvcTestResult post(String url, Map<String, String> fields) {
    var request =
        web.post()
            .uri(url)
            .header("Accept-Language", "da")
            .with(SignedIn.as(db, Role.PLANNER))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult upload(String text) {
    return web.post()
        .uri("/cost-models/imports")
        .multipart()
        .file(new MockMultipartFile("file", text.getBytes(StandardCharsets.UTF_8)))
        .header("Accept-Language", "da")
        .with(SignedIn.as(db, Role.PLANNER))
        .with(csrf())
        .exchange();
  }
}
