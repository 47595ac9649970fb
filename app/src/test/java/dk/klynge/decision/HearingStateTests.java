package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.Hearing.Prolongation;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.Hearing.State;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Opening and closing follow from the clock.
class HearingStateTests {

  private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
  private static final Optional<Instant> ANNOUNCED =
      Optional.of(Instant.parse("2026-04-20T08:00:00Z"));

  private final ProposedCluster north = cluster("Klynge Nord");
  private final ProposedCluster south = cluster("Klynge Syd");

  @Test
  void isPreparedUntilItIsAnnounced() {
    assertThat(hearing(Optional.empty(), Optional.empty(), List.of()).on(FIRST))
        .isEqualTo(new State.BeingPrepared());
  }

  @Test
  void opensOnTheFirstDayAndClosesAfterTheLast() {
    var hearing = hearing(ANNOUNCED, Optional.empty(), List.of());

    assertThat(hearing.on(FIRST.minusDays(1))).isEqualTo(new State.Announced(FIRST));
    assertThat(hearing.on(FIRST)).isEqualTo(new State.Open(LAST, List.of(north, south)));
    assertThat(hearing.on(LAST)).isEqualTo(new State.Open(LAST, List.of(north, south)));
    assertThat(hearing.on(LAST.plusDays(1))).isEqualTo(new State.Closed(LAST));
  }

  @Test
  void aSecondPeriodOpensForItsClustersOnly() {
    var again =
        new Prolongation(
            LAST.plusDays(10), LAST.plusDays(20), "Nye oplysninger", List.of(south.id()));
    var hearing = hearing(ANNOUNCED, Optional.empty(), List.of(again));

    assertThat(hearing.on(LAST.plusDays(9))).isEqualTo(new State.Closed(LAST));
    assertThat(hearing.on(LAST.plusDays(10)))
        .isEqualTo(new State.Open(LAST.plusDays(20), List.of(south)));
    assertThat(hearing.on(LAST.plusDays(21))).isEqualTo(new State.Closed(LAST.plusDays(20)));
  }

  @Test
  void aFinishedSummaryIsTheLastWord() {
    var summarised = Optional.of(Instant.parse("2026-06-20T08:00:00Z"));

    assertThat(hearing(ANNOUNCED, summarised, List.of()).on(LAST.plusDays(40)))
        .isEqualTo(new State.Summarised(LocalDate.of(2026, 6, 20)));
  }

  private Hearing hearing(
      Optional<Instant> announced, Optional<Instant> summarised, List<Prolongation> again) {
    var proposal =
        new Hearing.Proposal(ScenarioId.fresh(), 1, "Nye klynger", FIRST, List.of(north, south));
    return new Hearing(
        HearingId.fresh(),
        1,
        "Høring",
        "Hvad synes I?",
        proposal,
        FIRST,
        LAST,
        Hearing.Audience.EVERYBODY,
        announced,
        summarised,
        again);
  }

  private static ProposedCluster cluster(String name) {
    return new ProposedCluster(new ClusterId(UUID.randomUUID()), name, "municipal", List.of());
  }
}
