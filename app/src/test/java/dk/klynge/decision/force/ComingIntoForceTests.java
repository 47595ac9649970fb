package dk.klynge.decision.force;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.decision.StructureCameIntoForce;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Register;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
@RecordApplicationEvents
class ComingIntoForceTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired Plans plans;
  @Autowired ApplyChanges apply;
  @Autowired Register register;
  @Autowired ApplicationEvents events;

  private DecisionTown town() {
    return new DecisionTown(db, web);
  }

  @BeforeEach
  void itIsJune() {
    clock.moveTo(MovableClock.Moved.BEGIN);
  }

  private void due() {
    ForceJobs.applyDue(plans, apply, (Clock) clock);
  }

  @Test
  void onTheDayTheRegisterIsChangedAndTheDayBeforeStillShowsTheOld() {
    var town = town();
    var address = town.approved("2026-08-01");
    var house = town.northHouses.getFirst();

    clock.moveTo(DAY.minusDays(1));
    due();
    assertThat(register.clusterOf(house, DAY)).as("too early").contains(town.north);
    clock.moveTo(DAY);
    due();

    assertThat(register.clusterOf(house, DAY)).contains(town.south);
    assertThat(register.clusterOf(house, DAY.minusDays(1))).contains(town.north);
    assertThat(names(DAY)).containsExactly("Havnen", "Klynge Nord");
    assertThat(names(DAY.minusDays(1))).containsExactly("Klynge Nord", "Klynge Syd");
    assertThat(town.see("/institutions/" + house.value()))
        .bodyText()
        .contains("Beslutning: Nye klynger i byen (Børneudvalget, 1. juni 2026)");
    assertThat(town.see(address))
        .bodyText()
        .contains("Trådt i kraft med virkning fra 1. august 2026")
        .contains("Nordhus 1 flyttes til")
        .contains("/clusters/" + town.south.value());
    assertThat(events.stream(StructureCameIntoForce.class)).hasSize(1);
  }

  @Test
  void aDayOnWhichTheProgramWasDownCountsAllTheSame() {
    var town = town();
    town.approved("2026-08-01");
    clock.moveTo(DAY.plusDays(9));
    due();
    assertThat(register.clusterOf(town.northHouses.getFirst(), DAY)).contains(town.south);
  }

  @Test
  void twoNodesThatStartTogetherChangeTheRegisterOnce() throws Exception {
    var town = town();
    var id = DecisionTown.id(town.approved("2026-08-01"));
    clock.moveTo(DAY.plusDays(1));
    try (var nodes = Executors.newFixedThreadPool(2)) {
      var first = nodes.submit(this::due);
      var second = nodes.submit(this::due);
      first.get();
      second.get();
    }
    due();
    assertThat(count("select count(*) from organisation.applied_reason")).isOne();
    assertThat(
            count(
                "select count(*) from audit.entry where action = 'decision:put-into-force'"
                    + " and subject_id = '"
                    + id.value()
                    + "'"))
        .isOne();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.InForce.class);
  }

  @Test
  void whatIsHinderedIsToldBeforeAndTriedAgainEachDay() {
    var town = town();
    var address = town.approved("2026-08-01");
    var id = DecisionTown.id(address);
    var taken =
        town.register
            .during(Period.from(DAY.minusDays(5)))
            .cluster("Havnen", "municipal", town.area);
    clock.moveTo(DAY.minusDays(3));

    assertThat(town.see("/")).bodyText().contains("Forhold, der står i vejen for ikrafttræden: 1.");
    assertThat(town.see(address + "/changes"))
        .bodyText()
        .contains("Navnet Havnen bruges allerede", "/correction", "Prøv igen");
    clock.moveTo(DAY);
    due();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.Planned.class);
    assertThat(town.see("/")).bodyText().contains("Kunne ikke træde i kraft.");
    assertThat(town.see(address)).bodyText().contains("Der prøves igen hver dag");

    db.sql("delete from organisation.cluster where id = ?").param(taken.value()).update();
    due();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.Planned.class);
    clock.moveTo(DAY.plusDays(1));
    due();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.InForce.class);
    assertThat(names(DAY)).contains("Havnen");
    assertThat(town.see("/")).bodyText().doesNotContain("træde i kraft");
  }

  @Test
  void aWithdrawnOrRevokedDecisionChangesNothing() {
    var town = town();
    var address = town.approved("2026-08-01");
    var id = DecisionTown.id(address);
    town.office(address + "/changes/withdrawal", "version", "0", "reason", "Klage");
    clock.moveTo(DAY);
    due();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.Withdrawn.class);
    assertThat(town.office(address + "/changes/resumption", "version", "1", "reason", "Afgjort"))
        .hasStatus(302);
    assertThat(
            town.office(
                address + "/revocation",
                "revokedBy",
                "Byrådet",
                "revokedOn",
                "2026-08-01",
                "revokedBecause",
                "Ny plan"))
        .hasStatus(302);
    due();

    assertThat(register.clusterOf(town.northHouses.getFirst(), DAY)).contains(town.north);
    assertThat(town.office(address + "/changes/resumption", "version", "3", "reason", "Igen"))
        .hasStatus(409)
        .bodyText()
        .contains("Beslutningen er tilbagekaldt");
  }

  @Test
  void aConditionThatMustBeFulfilledBeforeHoldsItBack() {
    var town = town();
    var address = town.putForward(town.scenario(), 2);
    town.office(
        address + "/ruling",
        "outcome",
        "approved_with_conditions",
        "effective",
        "2026-08-01",
        "body",
        "Udvalget",
        "on",
        "2026-06-01",
        "condition-0",
        "Bestyrelserne er hørt",
        "responsible-0",
        "Forvaltningen",
        "before-0",
        "yes");
    var id = DecisionTown.id(address);
    clock.moveTo(DAY);
    due();
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.Planned.class);
    assertThat(town.see(address + "/changes")).bodyText().contains("Bestyrelserne er hørt");

    town.office(address + "/conditions/1/fulfilment", "note", "Se sagen");
    assertThat(town.office(address + "/changes/trial")).hasStatus(302);
    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.InForce.class);
  }

  private List<String> names(LocalDate day) {
    return register.clustersOn(day).stream().map(ClusterName::name).toList();
  }

  private int count(String sql) {
    return db.sql(sql).query(Integer.class).single();
  }
}
