package dk.klynge.decision.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class RulingTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired Cases cases;

  @BeforeEach
  void itIsJune() {
    clock.moveTo(MovableClock.Moved.BEGIN);
  }

  @Test
  void whatARulingLacksIsToldAndNothingTypedIsLost() {
    var town = new DecisionTown(db, web);
    var address = town.putForward(town.scenario(), 2);
    assertThat(
            town.office(
                address + "/ruling",
                "outcome",
                "approved_with_conditions",
                "body",
                "Udvalget",
                "on",
                "2026-07-01",
                "condition-0",
                "Tilsyn",
                "reason-economy",
                "Det er billigere"))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Angiv den dag, strukturen", "ligger i fremtiden", "Vilkår 1 mangler en ansvarlig")
        .contains("Det er billigere", "Tilsyn");
    assertThat(
            town.office(address + "/ruling", "more", "yes", "rows", "3", "condition-2", "Tredje"))
        .hasStatusOk()
        .bodyText()
        .contains("Tredje", "Vilkår 6");
  }

  @Test
  void aCaseIsDecidedOnce() {
    var town = new DecisionTown(db, web);
    var address = town.approved("2026-08-01");
    assertThat(
            town.office(
                address + "/ruling",
                "outcome",
                "rejected",
                "body",
                "Byrådet",
                "on",
                "2026-06-01",
                "reason-law",
                "Ulovligt"))
        .hasStatus(409)
        .bodyText()
        .contains("En anden har registreret en beslutning", "Ulovligt");
    assertThat(cases.find(DecisionTown.id(address)).orElseThrow().state()).isEqualTo("approved");
  }

  @Test
  void conditionsHaveDeadlinesThatAreTold() {
    var town = new DecisionTown(db, web);
    var address = approvedIfItIsEvaluated(town);
    assertThat(town.see("/")).bodyText().doesNotContain("Evaluering");
    clock.moveTo(LocalDate.of(2026, 8, 20));
    assertThat(town.see("/")).bodyText().contains("Evaluering");
    clock.moveTo(LocalDate.of(2026, 9, 2));
    assertThat(town.see(address)).bodyText().contains("Fristen er overskredet");
    town.office(address + "/conditions/1/fulfilment", "note", "Forelagt");
    assertThat(town.see("/")).bodyText().doesNotContain("Evaluering");
    assertThat(town.see(address))
        .bodyText()
        .contains("Forelagt")
        .doesNotContain("Fristen er overskredet");
    town.office(address + "/conditions/1/reopening");
    assertThat(town.see(address)).bodyText().contains("Fristen er overskredet");
  }

  /// The address of a case with one condition, whose deadline is the first of September.
  private static String approvedIfItIsEvaluated(DecisionTown town) {
    var address = town.putForward(town.scenario(), 2);
    town.office(
        address + "/ruling",
        "outcome",
        "approved_with_conditions",
        "effective",
        "2027-08-01",
        "body",
        "Udvalget",
        "on",
        "2026-06-01",
        "condition-0",
        "Evaluering",
        "responsible-0",
        "Forvaltningen",
        "deadline-0",
        "2026-09-01");
    return address;
  }

  @Test
  void revokingIsAnActOfItsOwn() {
    var town = new DecisionTown(db, web);
    var address = town.approved("2026-08-01");
    assertThat(town.office(address + "/revocation", "revokedBy", "Byrådet", "revokedOn", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Angiv dagen for tilbagekaldelsen", "value=\"Byrådet\"");
    town.office(
        address + "/revocation",
        "revokedBy",
        "Byrådet",
        "revokedOn",
        "2026-06-02",
        "revokedBecause",
        "Ny plan");
    assertThat(town.see(address))
        .bodyText()
        .contains("Tilbagekaldt", "Godkendt", "Ny plan", "trukket tilbage");
  }

  @Test
  void thePaperIsAPdfAndAWordDocument() {
    var town = new DecisionTown(db, web);
    var address = town.approved("2026-08-01");
    var pdf = town.see(address + "/paper.pdf").getResponse().getContentAsByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var docx = town.see(address + "/paper.docx").getResponse().getContentAsByteArray();
    assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    assertThat(town.see(address + "/dossier.json")).hasStatusOk();
    var file =
        db.sql("select id from documents.attachment where owner = ?")
            .param(DecisionTown.id(address).value())
            .query(String.class)
            .single();
    assertThat(town.see(address + "/attachments/" + file)).hasStatusOk();
  }

  @Test
  void whatIsNotDecidedIsSeenOnlyByThoseWhoWorkOnIt() {
    var town = new DecisionTown(db, web);
    var address = town.putForward(town.scenario(), 2);
    var reader = SignedIn.as(db, Role.READER);
    assertThat(web.get().uri(address).with(reader)).hasStatus(403);
    assertThat(web.get().uri("/decisions").with(reader))
        .bodyText()
        .doesNotContain("Nye klynger i byen");
    town.approve(address, "2026-08-01");
    assertThat(web.get().uri(address).with(reader)).hasStatusOk();
    assertThat(town.post(SignedIn.as(db, Role.PLANNER), address + "/revocation")).hasStatus(403);
  }

  @Test
  void programsReadDecisions() {
    var town = new DecisionTown(db, web);
    var address = town.approved("2026-08-01");
    assertThat(town.see("/api/v1/decisions"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items[0].state")
        .isEqualTo("approved");
    assertThat(town.see("/api/v1" + address))
        .bodyJson()
        .extractingPath("$.force.changes[*].verb")
        .asArray()
        .containsExactly("rename", "move");
  }
}
