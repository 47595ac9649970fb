package dk.klynge.decision.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.decision.dossier.FrozenText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class PuttingForwardTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired Cases cases;

  @BeforeEach
  void itIsJune() {
    clock.moveTo(MovableClock.Moved.BEGIN);
  }

  @Test
  void whatIsPutForwardStaysAsItWasWhenTheScenarioGoesOn() {
    var town = new DecisionTown(db, web);
    var scenario = town.scenario();
    var address = town.putForward(scenario, 2);
    var before = cases.content(DecisionTown.id(address)).orElseThrow();
    town.act(
        scenario,
        2,
        "kind",
        "move",
        "institution",
        town.northHouses.getLast().value(),
        "target",
        town.south.value());

    assertThat(cases.content(DecisionTown.id(address))).contains(before);
    assertThat(town.see(address))
        .bodyText()
        .contains("Nye klynger, version 2", "Havnen", "Klyngelederstillinger før", "Hvem flytter")
        .contains(
            FrozenText.checksum(before), "Materialet stemmer med kontrolsummen", "indstilling.pdf");
    assertThat(town.see(address + "?lang=en")).bodyText().contains("Who moves", "Awaits decision");
    assertThatThrownBy(() -> db.sql("update decision.dossier set title = 'Andet'").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void whatTheStructureMeansForLeadersAndDeputiesIsFrozenAndStandsInThePaper() throws IOException {
    var town = new DecisionTown(db, web);
    var address = town.putForward(town.scenario(), 2);

    assertThat(town.see(address))
        .bodyText()
        .contains("Stillinger og personer", "Det er lagt til grund:", "10 %-fraktil")
        .contains("På et år går 10,7 % af lederne");
    assertThat(town.see(address + "?lang=en")).bodyText().contains("Posts and people");
    assertThat(cases.content(DecisionTown.id(address)).orElseThrow()).contains("\"headcount\"");
    var paper = town.see(address + "/paper.pdf").getResponse().getContentAsByteArray();
    try (var file = Loader.loadPDF(paper)) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("Stillinger og personer", "Souschefer uden lederstilling", "10,7 %");
    }
  }

  @Test
  void theSameFormSentTwiceMakesOneCase() {
    var town = new DecisionTown(db, web);
    var subject = town.scenario().replace("/scenarios/", "") + ":2";
    var first =
        town.office(
            "/decisions", "title", "A", "recommendation", "B", "subject", subject, "form", "x");
    var second =
        town.office(
            "/decisions", "title", "A", "recommendation", "B", "subject", subject, "form", "x");
    assertThat(second.getResponse().getRedirectedUrl())
        .isEqualTo(first.getResponse().getRedirectedUrl());
    assertThat(cases.all()).hasSize(1);
  }

  @Test
  void whatACaseLacksIsToldAndNothingTypedIsLost() {
    var town = new DecisionTown(db, web);
    assertThat(
            town.office(
                "/decisions", "title", "Min sag", "recommendation", "", "subject", "", "form", "y"))
        .hasStatus(422)
        .bodyText()
        .contains("Indstillingen mangler", "Vælg det scenarie", "value=\"Min sag\"");
  }

  @Test
  void aDeferredCaseIsPutForwardAgainAndWhatWasDecidedStays() {
    var town = new DecisionTown(db, web);
    var scenario = town.scenario();
    var address = deferred(town, scenario);
    assertThat(town.see("/decisions/new?previous=" + DecisionTown.id(address).value()))
        .bodyText()
        .contains("Nye klynger i byen", "at strukturen godkendes.");
    var again = putForwardAgain(town, address, scenario, "igen");
    var next = Objects.requireNonNull(again.getResponse().getRedirectedUrl());

    assertThat(town.see(address)).bodyText().contains("Udsat", "Mere høring", next);
    assertThat(town.see(next)).bodyText().contains("Afventer beslutning", address);
    assertThat(putForwardAgain(town, address, scenario, "tredje"))
        .hasStatus(422)
        .bodyText()
        .contains("allerede fremsat igen");
  }

  /// The address of a case that is put off, which cannot be done without a reason.
  private static String deferred(DecisionTown town, String scenario) {
    var address = town.putForward(scenario, 2);
    assertThat(defer(town, address)).hasStatus(422);
    defer(town, address, "reason-hearing", "Mere høring");
    return address;
  }

  private static MvcTestResult defer(DecisionTown town, String address, Object... reason) {
    var fields =
        new ArrayList<Object>(
            List.of("outcome", "deferred", "body", "Udvalget", "on", "2026-06-01"));
    fields.addAll(List.of(reason));
    return town.office(address + "/ruling", fields.toArray());
  }

  private static MvcTestResult putForwardAgain(
      DecisionTown town, String address, String scenario, String form) {
    return town.office(
        "/decisions",
        "title",
        "Nye klynger i byen",
        "recommendation",
        "At godkende",
        "previous",
        DecisionTown.id(address).value(),
        "form",
        form,
        "subject",
        scenario.replace("/scenarios/", "") + ":2");
  }
}
