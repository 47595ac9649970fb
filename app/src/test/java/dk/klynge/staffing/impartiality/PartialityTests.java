package dk.klynge.staffing.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.impartiality.Partiality.Pair;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartialityTests {

  private static final PersonId ANNE = new PersonId(UUID.randomUUID());
  private static final PersonId BO = new PersonId(UUID.randomUUID());

  @Test
  void whoAppliesDoesNotAssessThePost() {
    var own =
        new Pair("staff", Optional.of(BO), "Bo", BO, "Bo", Set.of(), Optional.empty(), "none");
    assertThat(keys(own)).containsExactly("staffing.committee.lack.applies");
    assertThat(keys(pair("staff", Set.of(), Optional.empty(), "none"))).isEmpty();
  }

  @Test
  void theNearestLeaderDoesNotAssessExceptAsChair() {
    assertThat(keys(pair("local_leader", Set.of(), Optional.of(ANNE), "none")))
        .containsExactly("staffing.committee.lack.leads");
    assertThat(keys(pair("chair", Set.of(), Optional.of(ANNE), "none"))).isEmpty();
  }

  @Test
  void nobodyAssessesTheirOwnLeader() {
    assertThat(keys(pair("staff", Set.of(BO), Optional.empty(), "none")))
        .containsExactly("staffing.committee.lack.reports");
  }

  @Test
  void whoeverHasSaidToBeCloseDoesNotAssess() {
    assertThat(keys(pair("parent_board", Set.of(), Optional.empty(), "family")))
        .containsExactly("staffing.committee.lack.related");
  }

  private static Pair pair(
      String seat, Set<PersonId> above, Optional<PersonId> leader, String relation) {
    return new Pair(seat, Optional.of(ANNE), "Anne", BO, "Bo", above, leader, relation);
  }

  private static List<String> keys(Pair pair) {
    return Partiality.ALL.stream().flatMap(rule -> rule.of(pair).stream()).map(Lack::key).toList();
  }
}
