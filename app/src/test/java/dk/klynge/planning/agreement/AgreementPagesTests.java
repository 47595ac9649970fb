package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.saving.Networks;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PLANNER)
class AgreementPagesTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Networks networks;
  @Autowired CooperationAgreements plans;

  private Harbour town = Harbour.nowhere();

  @BeforeEach
  void aTownWithANetwork() {
    town = Harbour.build(db);
  }

  @Test
  void aNetworkWithoutAgreementIsShownAsSuch() {
    assertThat(web.get().uri("/agreements"))
        .hasStatusOk()
        .bodyText()
        .contains("0 af 1 netværk har en tilstrækkelig plan", "Der er ingen samarbejdsaftale.")
        .contains("de kommunale klynger, der er i kraft i dag");
    assertThat(plans.inForce().getFirst().sufficient()).isFalse();
  }

  @Test
  void aDraftAddsUpToWhatTheCostModelComputes() {
    desk().drafted();
    assertThat(plans.inForce().getFirst().planned())
        .isCloseTo(
            networks.inForce().getFirst().required().expected(), Offset.offset(BigDecimal.TEN));
  }

  @Test
  void aDraftIsWrittenFromTheDataAndSaysWhatIsMissing() {
    var address = desk().drafted();

    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Lærkefællesskabet", "Den selvejende institution Ankeret", "10000002")
        .contains("Fælles administration i netværket", "Planen er ikke tilstrækkelig")
        .contains("3 linjer siger ikke, hvordan besparelsen hentes.");
    var plan = plans.inForce().getFirst();
    assertThat(plan.status()).isEqualTo("draft");
    assertThat(plan.required()).isPositive();
    assertThat(plan.missing()).hasSize(1);
    assertThat(desk().drafted()).isEqualTo(address);
  }

  @Test
  void withEnoughSavedEverywhereThePlanIsSufficient() {
    var address = desk().drafted();
    assertThat(desk().saved(address, 1, "900.000", "")).hasStatus(302);

    assertThat(web.get().uri(address)).bodyText().contains("Planen er tilstrækkelig");
    assertThat(plans.inForce().getFirst().missing()).isEmpty();
    assertThat(desk().saved(address, 1, "900.000", ""))
        .hasStatus(409)
        .bodyText()
        .contains("har gemt version 2", "value=\"900.000\"");
  }

  @Test
  void whatIsFilledInBadlyIsToldAndNotLost() {
    assertThat(desk().saved(desk().drafted(), 1, "mange", "2020-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv beløbet i hele kroner.", "ophøre senere", "value=\"mange\"");
  }

  @Test
  void theAgreementIsAPdfAndAWordDocument() {
    var address = desk().drafted();
    var pdf = web.get().uri(address + "/paper.pdf").exchange();
    assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
    assertThat(new String(pdf.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    var docx = web.get().uri(address + "/paper.docx").exchange();
    assertThat(docx).hasStatusOk();
    assertThat(docx.getResponse().getContentAsByteArray()).hasSizeGreaterThan(2_000);
  }

  @Test
  void aScenarioIsHeldAgainstItsOwnMunicipalClusters() {
    var made =
        web.post()
            .uri("/scenarios")
            .with(csrf())
            .param("name", "Begge spor")
            .param("day", "2026-01-01")
            .param("criteria", "municipal")
            .param("form", "1")
            .exchange();
    var url = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    var scenario = url.substring(url.lastIndexOf('/') + 1);

    assertThat(web.get().uri("/agreements?scenario=" + scenario))
        .bodyText()
        .contains("de kommunale klynger i samme scenarie");
    assertThat(plans.of(ScenarioId.of(scenario), 0)).hasSize(1);
    web.post().uri(url + "/publications").with(csrf()).param("revision", "0").exchange();
    assertThat(web.get().uri("/"))
        .bodyText()
        .contains("1 netværk i Begge spor mangler en tilstrækkelig plan");
  }

  @Test
  void otherProgramsReadTheAgreements() {
    var address = desk().drafted();
    assertThat(web.get().uri("/api/v1/agreements"))
        .hasStatusOk()
        .bodyText()
        .contains("Netværket Lærken", "\"status\":\"draft\"");
    assertThat(web.get().uri("/api/v1" + address))
        .hasStatusOk()
        .bodyText()
        .contains("\"cvr\":\"10000001\"");
  }

  @Test
  void anAreaManagerWorksOnlyWithNetworksOfHerArea() {
    var address = desk().drafted();
    var own = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area().value()));
    var other = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.other().value()));

    assertThat(web.get().uri(address + "/edit").with(own)).hasStatusOk();
    assertThat(web.get().uri(address).with(other)).hasStatus(403);
    assertThat(web.get().uri("/agreements").with(other))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Netværket Lærken");
  }

  private AgreementDesk desk() {
    return new AgreementDesk(web, town);
  }
}
