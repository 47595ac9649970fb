package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.ScenarioId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PLANNER)
class AgreementPagesTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Agreements agreements;
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
    drafted();
    assertThat(plans.inForce().getFirst().planned())
        .isCloseTo(
            networks.inForce().getFirst().required().expected(),
            org.assertj.core.data.Offset.offset(java.math.BigDecimal.TEN));
  }

  @Test
  void aDraftIsWrittenFromTheDataAndSaysWhatIsMissing() {
    var address = drafted();

    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Lærkefællesskabet", "Den selvejende institution Ankeret", "10000002")
        .contains("Fælles administration i netværket", "Planen er ikke tilstrækkelig")
        .contains("3 linjer siger ikke, hvordan besparelsen hentes.");
    var plan = plans.inForce().getFirst();
    assertThat(plan.status()).isEqualTo("draft");
    assertThat(plan.required()).isPositive();
    assertThat(plan.missing()).hasSize(1);
    assertThat(drafted()).isEqualTo(address);
  }

  @Test
  void withEnoughSavedEverywhereThePlanIsSufficient() {
    var address = drafted();
    assertThat(saved(address, 1, "900.000", "")).hasStatus(302);

    assertThat(web.get().uri(address)).bodyText().contains("Planen er tilstrækkelig");
    assertThat(plans.inForce().getFirst().missing()).isEmpty();
    assertThat(saved(address, 1, "900.000", ""))
        .hasStatus(409)
        .bodyText()
        .contains("har gemt version 2", "value=\"900.000\"");
  }

  @Test
  void whatIsFilledInBadlyIsToldAndNotLost() {
    assertThat(saved(drafted(), 1, "mange", "2020-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv beløbet i hele kroner.", "ophøre senere", "value=\"mange\"");
  }

  @Test
  void anAgreementIsSentAndSignedByEachParty() {
    var address = drafted();
    assertThat(act(address, 0, Map.of("kind", "sent", "day", "2026-01-02"))).hasStatus(302);
    assertThat(saved(address, 1, "900000", "")).hasStatus(409);
    assertThat(act(address, 0, Map.of("kind", "recalled", "day", "2026-01-03")))
        .hasStatus(409)
        .bodyText()
        .contains("Der er sket noget med aftalen");

    var parties = agreements.all().getFirst().content().parties();
    for (int i = 0; i < parties.size(); i++) {
      assertThat(signed(address, i + 1, parties.get(i).key(), "")).hasStatus(422);
      assertThat(signed(address, i + 1, parties.get(i).key(), "Else Havbo")).hasStatus(302);
    }
    assertThat(web.get().uri(address)).bodyText().contains("Underskrevet af alle", "Else Havbo");
    assertThat(plans.inForce().getFirst().status()).isEqualTo("signed");
  }

  @Test
  void aWithdrawnAgreementMakesRoomForANewOne() {
    var address = drafted();
    assertThat(act(address, 0, Map.of("kind", "withdrawn", "day", "2026-01-02")))
        .hasStatus(422)
        .bodyText()
        .contains("hvorfor aftalen trækkes tilbage");
    act(address, 0, Map.of("kind", "withdrawn", "day", "2026-01-02", "note", "Nye parter"));

    assertThat(web.get().uri(address)).bodyText().contains("Trukket tilbage", "Nye parter");
    assertThat(drafted()).isNotEqualTo(address);
  }

  @Test
  void onlyBoardsThatSaySoMerge() {
    var address = drafted();
    assertThat(web.get().uri(address)).bodyText().contains("Intet svar; beholder sin bestyrelse");

    assertThat(board(address, 0, "merge", List.of())).hasStatus(422);
    assertThat(board(address, 0, "merge", List.of(1))).hasStatus(302);
    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Vil gå sammen med Bøjen", "Ikke sagt af: Bøjen");
    board(address, 1, "merge", List.of(0));
    board(address, 2, "keep", List.of());
    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Vil gå sammen med Ankeret", "Beholder sin egen bestyrelse")
        .doesNotContain("Ikke sagt af");
  }

  @Test
  void theAgreementIsAPdfAndAWordDocument() {
    var address = drafted();
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
    var address = drafted();
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
    var address = drafted();
    var own = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area().value()));
    var other = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.other().value()));

    assertThat(web.get().uri(address + "/edit").with(own)).hasStatusOk();
    assertThat(web.get().uri(address).with(other)).hasStatus(403);
    assertThat(web.get().uri("/agreements").with(other))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Netværket Lærken");
  }

  private String drafted() {
    var made =
        web.post()
            .uri("/agreements")
            .with(csrf())
            .param("scenario", "")
            .param("network", town.network().value().toString())
            .exchange();
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  private MvcTestResult saved(String address, int based, String kroner, String until) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("based", "" + based);
    fields.add("from", "2027-01-01");
    fields.add("until", until);
    for (var house : town.houses()) {
      fields.add("line.institution", house.value().toString());
      fields.add("line.source", "other");
      fields.add("line.how", "Fælles souschef");
      fields.add("line.kroner", kroner);
    }
    fields.add("section.title", "Formål");
    fields.add("section.text", "At samarbejde");
    return post(address, fields);
  }

  private MvcTestResult act(String address, int after, Map<String, String> fields) {
    var all = new LinkedMultiValueMap<String, String>();
    all.add("after", "" + after);
    all.add("note", fields.getOrDefault("note", ""));
    all.add("person", fields.getOrDefault("person", ""));
    fields.forEach((name, value) -> all.set(name, value));
    return post(address + "/acts", all);
  }

  private MvcTestResult signed(String address, int after, String party, String person) {
    return act(
        address,
        after,
        Map.of("kind", "signed", "party", party, "person", person, "day", "2026-01-05"));
  }

  private MvcTestResult board(String address, int house, String choice, List<Integer> with) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("institution", town.houses().get(house).value().toString());
    fields.add("choice", choice);
    fields.add("day", "2026-02-01");
    fields.add("note", "");
    for (var other : with) fields.add("with", town.houses().get(other).value().toString());
    return post(address + "/board-answers", fields);
  }

  private MvcTestResult post(String address, MultiValueMap<String, String> fields) {
    return web.post().uri(address).with(csrf()).params(fields).exchange();
  }
}
