package dk.klynge.development.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Away;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportNeeds.Facts;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.visit.Match.Candidate;
import dk.klynge.development.visit.Match.Suggestion;
import dk.klynge.development.visit.Match.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchTests {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
  private static final Match MATCH = new Match(SupportTheme.TEAM, DAY, BigDecimal.valueOf(4));

  @Test
  void whoKnowsTheSubjectAndHasPromisedLeastComesFirst() {
    var all =
        MATCH.of(
            List.of(
                candidate("Anne", SupportTheme.TEAM, 20),
                candidate("Bent", SupportTheme.ROUTINES, 0),
                candidate("Carl", SupportTheme.TEAM, 5)));
    assertThat(all)
        .extracting(one -> one.candidate().consultant().name())
        .containsExactly("Carl", "Anne", "Bent");
    assertThat(all).allMatch(Suggestion::mayHelp);
  }

  @Test
  void whoHasNotTheHoursIsWarnedOfAndMayStillHelp() {
    var only = MATCH.of(List.of(candidate("Anne", SupportTheme.TEAM, 37))).getFirst();
    assertThat(only.verdict()).isEqualTo(Verdict.FULL);
    assertThat(only.mayHelp()).isTrue();
    assertThat(only.left()).isEqualByComparingTo("3");
  }

  @Test
  void whoIsPartialOrAwayMayNotHelpHoweverWellItFits() {
    var partial = new Candidate(consultant("Anne", List.of()), BigDecimal.ZERO, Set.of("employed"));
    var away = new Away(UUID.randomUUID(), DAY, DAY);
    var gone = new Candidate(consultant("Bent", List.of(away)), BigDecimal.ZERO, Set.of());
    var all = MATCH.of(List.of(partial, gone));
    assertThat(all).extracting(Suggestion::verdict).containsExactly(Verdict.AWAY, Verdict.PARTIAL);
    assertThat(all).noneMatch(Suggestion::mayHelp);
  }

  @Test
  void theStateOfANeedFollowsFromWhatWasDone() {
    var open = Optional.<State>empty();
    assertThat(new Facts(open, 0, 0, 0, false).state()).isEqualTo(State.SAID);
    assertThat(new Facts(open, 1, 0, 0, false).state()).isEqualTo(State.ANSWERED);
    assertThat(new Facts(open, 1, 1, 1, false).state()).isEqualTo(State.PLANNED);
    assertThat(new Facts(open, 1, 0, 2, false).state()).isEqualTo(State.GIVEN);
    assertThat(new Facts(open, 1, 0, 2, true).state()).isEqualTo(State.EVALUATED);
    assertThat(new Facts(Optional.of(State.DECLINED), 1, 0, 0, false).state())
        .isEqualTo(State.DECLINED);
  }

  private static Candidate candidate(String name, SupportTheme knows, int promised) {
    var one = consultant(name, List.of());
    var other =
        new Consultant(
            one.id(),
            name,
            one.email(),
            one.account(),
            one.person(),
            Set.of(knows),
            one.capacity(),
            List.of(),
            List.of());
    return new Candidate(other, BigDecimal.valueOf(promised), Set.of());
  }

  private static Consultant consultant(String name, List<Away> away) {
    return new Consultant(
        ConsultantId.fresh(),
        name,
        "a@eksempel.dk",
        Optional.empty(),
        Optional.empty(),
        Set.of(SupportTheme.TEAM),
        BigDecimal.valueOf(40),
        away,
        List.of());
  }
}
