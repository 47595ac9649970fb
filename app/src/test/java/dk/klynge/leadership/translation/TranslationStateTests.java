package dk.klynge.leadership.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.TeamGoals;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.leadership.WorkState.State;
import dk.klynge.organisation.ClusterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TranslationStateTests {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final Instant NOW = Instant.parse("2027-01-01T10:00:00Z");
  private static final Optional<Instant> AGREED = Optional.of(NOW);
  private static final Optional<Instant> OPEN = Optional.empty();

  @Test
  void aTeamThatHasWrittenNothingHasNotBegun() {
    assertThat(state(List.of(), List.of())).isEqualTo(State.NOT_BEGUN);
  }

  @Test
  void itIsDoneWhenEveryAreaAndOneGoalAreAgreed() {
    var draft = goal(TeamGoals.State.DRAFT, DAY.plusDays(1));
    var agreed = goal(TeamGoals.State.AGREED, DAY.plusDays(1));
    assertThat(state(List.of(meaning(AGREED)), List.of(agreed))).isEqualTo(State.UNDER_WAY);
    assertThat(state(List.of(meaning(AGREED), meaning(AGREED)), List.of(draft)))
        .isEqualTo(State.UNDER_WAY);
    assertThat(state(List.of(meaning(AGREED), meaning(OPEN)), List.of(agreed)))
        .isEqualTo(State.UNDER_WAY);
    assertThat(state(List.of(meaning(AGREED), meaning(AGREED)), List.of(agreed)))
        .isEqualTo(State.DONE);
  }

  @Test
  void aLateActionOfAnOpenGoalMakesItOverdue() {
    var late = goal(TeamGoals.State.AGREED, DAY.minusDays(1));
    var closed = goal(TeamGoals.State.REACHED, DAY.minusDays(1));
    assertThat(state(List.of(meaning(AGREED)), List.of(late))).isEqualTo(State.OVERDUE);
    assertThat(state(List.of(meaning(AGREED)), List.of(closed))).isEqualTo(State.UNDER_WAY);
  }

  private static State state(List<Meaning> meanings, List<Goal> goals) {
    return TranslationState.state(meanings, goals, 2, DAY);
  }

  private static Meaning meaning(Optional<Instant> agreedAt) {
    return new Meaning(
        new ClusterId(UUID.randomUUID()),
        "trust",
        1,
        "Tillid",
        Optional.empty(),
        1,
        agreedAt,
        NOW,
        "Anna");
  }

  private static Goal goal(TeamGoals.State state, LocalDate due) {
    var step =
        new TeamGoals.Step("Ring", Optional.empty(), "", due, Optional.empty(), Optional.empty());
    return new Goal(
        new GoalId(UUID.randomUUID()),
        "trust",
        "Mål",
        "Tegn",
        "",
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        List.of(step));
  }
}
