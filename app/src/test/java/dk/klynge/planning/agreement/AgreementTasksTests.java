package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PLANNER)
class AgreementTasksTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private Harbour town = Harbour.nowhere();
  private String model = "";

  @BeforeEach
  void aNetworkWhoseOrganisationHasAModel() {
    town = Harbour.build(db);
    model = made();
  }

  @Test
  void aDraftTakesOverTheTasksOfTheChosenModelAndThePapersShowThem() throws IOException {
    assertThat(web.get().uri("/agreements")).bodyText().contains("Fælles koordinator", model);
    var address = drafted();

    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Fordeling af opgaver", "Efter ledelsesmodellen Fælles koordinator, version 1")
        .contains("Fælles vikarpulje", "Forældresamarbejde")
        .contains("sådan, som fordelingen af opgaver i denne aftale viser")
        .doesNotContain("ældre version");
    assertThat(pdf(address)).contains("Opgaver i netværket", "Fælles vikarpulje");
    assertThat(word(address)).contains("Opgaver i hver institution", "Forældresamarbejde");
    assertThat(web.get().uri("/api/v1" + address)).bodyText().contains("Fælles vikarpulje");
  }

  @Test
  void withoutAModelTheDraftSaysNothingOfTasks() {
    var address = new AgreementDesk(web, town).drafted();

    assertThat(web.get().uri(address)).hasStatusOk().bodyText().doesNotContain("id=\"tasks\"");
    assertThat(web.get().uri(address + "/edit"))
        .hasStatusOk()
        .bodyText()
        .contains("Fordeling af opgaver");
  }

  @Test
  void aModelThatIsChangedIsToldAndItsTasksCanBeFetchedAgain() {
    var address = drafted();
    changed("Fælles vikarpulje\nFælles indkøb");

    assertThat(web.get().uri(address))
        .bodyText()
        .contains("ældre version af ledelsesmodellen Fælles koordinator: version 1", "version 2")
        .doesNotContain("Fælles indkøb");
    var form = post(address, Map.of("take", "1", "leadership", model, "from", "2027-05-01"));
    assertThat(form).hasStatusOk().bodyText().contains("Fælles indkøb", "2027-05-01");
    assertThat(web.get().uri(address)).bodyText().doesNotContain("Fælles indkøb");
  }

  @Test
  void whatPeopleMakeOfTheTasksIsKept() {
    var address = drafted();
    var fields =
        Map.of(
            "based", "1",
            "from", "2027-01-01",
            "until", "",
            "tasks.model", model,
            "tasks.version", "1",
            "tasks.name", "Fælles koordinator",
            "tasks.network", "Fælles vikarpulje\n\n  Fælles kurser ",
            "tasks.unit", "");
    assertThat(post(address, fields)).hasStatus(302);

    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Fælles kurser", "Efter ledelsesmodellen Fælles koordinator, version 1")
        .doesNotContain("Forældresamarbejde");
  }

  @Test
  void fetchingFromNoModelIsToldAtTheField() {
    assertThat(post(drafted(), Map.of("take", "1", "leadership", "", "from", "2027-01-01")))
        .bodyText()
        .contains("Vælg den ledelsesmodel, opgaverne skal hentes fra.");
  }

  @Test
  void anAgreementFromBeforeThereWereTasksIsReadAsBefore() {
    var address = new AgreementDesk(web, town).drafted();
    db.sql(
            """
            insert into planning.agreement_version (agreement, version, content, saved_at, saved_by, saved_by_name)
            select agreement, 2, content - 'tasks', saved_at, saved_by, saved_by_name
              from planning.agreement_version
            """)
        .update();
    db.sql("update planning.agreement set version = 2").update();

    assertThat(web.get().uri(address)).hasStatusOk();
    assertThat(web.get().uri(address + "/edit")).hasStatusOk();
  }

  private String drafted() {
    var made =
        post(
            "/agreements",
            Map.of("scenario", "", "network", town.network().value() + "", "model", model));
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  private String made() {
    var umbrella = db.sql("select id from organisation.umbrella").query(String.class).single();
    var made = edited("/leadership-models", "Fælles vikarpulje", Map.of("umbrella", umbrella));
    var url = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private void changed(String network) {
    edited("/leadership-models/" + model, network, Map.of("based", "1"));
  }

  private MvcTestResult edited(String address, String network, Map<String, String> more) {
    var fields = new LinkedMultiValueMap<String, String>();
    more.forEach(fields::add);
    fields.add("kind", "coordinator");
    fields.add("da.name", "Fælles koordinator");
    fields.add("da.network", network);
    fields.add("da.unit", "Forældresamarbejde");
    var sent =
        web.post()
            .uri(address)
            .with(csrf())
            .with(SignedIn.as(db, Role.PROGRAMME_OFFICE))
            .params(fields)
            .exchange();
    assertThat(sent).hasStatus(302);
    return sent;
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    var all = new LinkedMultiValueMap<String, String>();
    fields.forEach(all::add);
    return web.post().uri(address).with(csrf()).params(all).exchange();
  }

  private String pdf(String address) throws IOException {
    try (var file = Loader.loadPDF(fetched(address + "/paper.pdf"))) {
      return new PDFTextStripper().getText(file);
    }
  }

  private String word(String address) throws IOException {
    try (var file = new XWPFDocument(new ByteArrayInputStream(fetched(address + "/paper.docx")));
        var text = new XWPFWordExtractor(file)) {
      return text.getText();
    }
  }

  private byte[] fetched(String address) {
    return web.get().uri(address).exchange().getResponse().getContentAsByteArray();
  }
}
