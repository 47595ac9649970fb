package dk.klynge.planning.price;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.guard.Role;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.ProposalFixture;
import dk.klynge.planning.proposal.Readings;
import dk.klynge.planning.proposal.Town;
import dk.klynge.planning.proposal.TwoCriteriaSets;
import dk.klynge.planning.reading.Overview;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TwoCriteriaSets.class, ProposalFixture.class})
@SignedInAs(Role.PLANNER)
class PriceTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired ProposalFixture proposals;
  @Autowired AskForPrices askForPrices;
  @Autowired CancelPrices cancelPrices;
  @Autowired ComputePrices compute;
  @Autowired Readings readings;
  @Autowired PriceRuns prices;
  @Autowired Words words;
  @Autowired Format format;

  private RequestPostProcessor planner = request -> request;
  private ProposalId proposal = ProposalId.fresh();

  @BeforeEach
  void aFinishedProposal() {
    Town.build(db);
    planner = SignedIn.as(db, Role.PLANNER);
    proposal = proposals.finished();
  }

  @Test
  void aJobFindsWhatEachLimitCosts() {
    askForPrices.ask(readings.question(proposal).orElseThrow(), WhatIf.Steps.usual(), "form");

    var list = ended().state().found().orElseThrow();

    assertThat(list.complete()).isTrue();
    assertThat(list.rows())
        .extracting(PriceList.Row::change)
        .containsExactly(
            "MORE_CLUSTERS",
            "FEWER_CLUSTERS",
            "WEIGHT_AT_MOST_HIGHER",
            "SITES_AT_LEAST_LOWER",
            "SITES_AT_MOST_HIGHER");
    var more = list.rows().getFirst();
    assertThat(more.bound()).isEqualTo(2);
    assertThat(more.changed()).isEqualTo(3);
    assertThat(more.saving()).isPositive();
  }

  @Test
  void whileOneRunGoesOnAskingAgainChangesNothing() {
    var question = readings.question(proposal).orElseThrow();
    var asked = new PriceRun.Asked(Instant.now(), "a", "A", WhatIf.Steps.usual(), "first");
    assertThat(prices.add(UUID.randomUUID(), proposal, asked)).isTrue();

    askForPrices.ask(question, WhatIf.Steps.usual(), "second");

    assertThat(prices.latest(proposal).orElseThrow().asked().form()).isEqualTo("first");
  }

  @Test
  void aRunThatWaitsIsCancelledAtOnceAndStaysSo() {
    var id = UUID.randomUUID();
    var asked = new PriceRun.Asked(Instant.now(), "a", "A", WhatIf.Steps.usual(), "form");
    prices.add(id, proposal, asked);

    cancelPrices.cancel(readings.question(proposal).orElseThrow());
    compute.compute(id);

    assertThat(prices.find(id).orElseThrow().state())
        .isInstanceOfSatisfying(
            PriceRun.State.Cancelled.class, stopped -> assertThat(stopped.prices()).isEmpty());
  }

  @Test
  void aMachineThatWasGivenUpCannotWriteItsPricesAnyMore() {
    var id = UUID.randomUUID();
    prices.add(
        id, proposal, new PriceRun.Asked(Instant.now(), "a", "A", WhatIf.Steps.usual(), "form"));
    int first = prices.take(id).orElseThrow();
    int second = prices.take(id).orElseThrow();

    assertThat(prices.wanted(id, first)).isFalse();
    assertThat(prices.end(id, first, new PriceRun.State.Failed(Instant.EPOCH, "first"))).isFalse();
    assertThat(prices.end(id, second, new PriceRun.State.Failed(Instant.EPOCH, "second"))).isTrue();
  }

  @Test
  void thePageAsksAndShowsThePricesInSentences() {
    var page = "/proposals/" + proposal.value() + "/prices";
    assertThat(web.get().uri(page).with(planner)).bodyText().contains("Beregn priserne");
    assertThat(
            web.post()
                .uri(page)
                .with(planner)
                .with(csrf())
                .param("form", "x")
                .param("weight", "40")
                .param("institutions", "1")
                .param("share", "10")
                .param("clusters", "1"))
        .hasStatus(302);
    ended();

    assertThat(web.get().uri(page).with(planner))
        .bodyText()
        .contains("Der er 3 klynger i stedet for 2")
        .contains("En klynge må have op til 340 pladser i stedet for 300")
        .contains("Mest kan spares ved denne ændring");
  }

  @Test
  void aStepThatIsNoneIsRefusedAndTheFormKeepsWhatWasTyped() {
    assertThat(
            web.post()
                .uri("/proposals/" + proposal.value() + "/prices")
                .with(planner)
                .with(csrf())
                .param("weight", "mange"))
        .hasStatus(422)
        .bodyText()
        .contains("Angiv hele tal")
        .contains("mange");
  }

  @Test
  void theApiAsksTellsAndStops() {
    var address = "/api/v1/proposals/" + proposal.value() + "/prices";
    assertThat(web.get().uri(address).with(planner)).hasStatus(404);
    assertThat(
            web.post()
                .uri(address)
                .with(planner)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"places\": 10}"))
        .hasStatus(201);
    ended();

    assertThat(web.get().uri(address).with(planner))
        .bodyJson()
        .extractingPath("$.prices[2].changed")
        .isEqualTo(310.0);
    assertThat(web.delete().uri(address).with(planner).with(csrf())).hasStatus(204);
  }

  @Test
  void theApiAndThePageOfAClusterExplainIt() {
    assertThat(
            web.get().uri("/api/v1/proposals/" + proposal.value() + "/explanations").with(planner))
        .bodyJson()
        .extractingPath("$.items[0].institutions.length()")
        .isEqualTo(4);
    var label = readings.find(proposal).orElseThrow().plan().groups().getFirst().label();
    assertThat(web.get().uri("/proposals/" + proposal.value() + "/clusters/" + label).with(planner))
        .bodyText()
        .contains("Hvorfor netop disse institutioner?")
        .contains("Er klyngens centrum.")
        .contains("Disse grænser former klyngen");
  }

  @Test
  void howFarFromTheBestPossibleAProposalIsAtMostIsRoundedUp() {
    var plan = readings.find(proposal).orElseThrow().plan();
    var measured = Reading.of(readings.question(proposal).orElseThrow(), plan).measured();
    double cost = measured.cost();

    LocaleContextHolder.setLocale(Locale.of("da", "DK"));
    try {
      assertThat(figures(measured, 0.99 * cost)).contains("Højst 1,02 %");
      assertThat(figures(measured, cost)).contains("0 % (bevist)");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private List<String> figures(Measured measured, double bound) {
    return Overview.of(measured)
        .figures(words, format, OptionalDouble.of(bound), measured.cost())
        .stream()
        .map(Overview.Figure::value)
        .toList();
  }

  @Test
  void whoMayOnlyReadSeesButCannotAsk() {
    var reader = SignedIn.as(db, Role.AUDITOR);
    var page = "/proposals/" + proposal.value() + "/prices";

    assertThat(web.get().uri(page).with(reader))
        .bodyText()
        .doesNotContain("Beregn priserne")
        .contains("Hvad koster hver grænse?");
    assertThat(web.post().uri(page).with(reader).with(csrf())).hasStatus(403);
  }

  private PriceRun ended() {
    return await()
        .atMost(120, SECONDS)
        .until(() -> prices.latest(proposal).orElseThrow(), run -> run.state().ended());
  }
}
