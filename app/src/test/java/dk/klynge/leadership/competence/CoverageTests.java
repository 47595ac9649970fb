package dk.klynge.leadership.competence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.competence.Coverage.State;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTests {

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final PersonId bo = new PersonId(UUID.randomUUID());

  private static Said says(PersonId person, int level) {
    return new Said(person, "conflict", level, "", LocalDate.of(2027, 1, 1), Optional.empty(), "");
  }

  private static State state(Said... said) {
    return Coverage.of(List.of(said), List.of(), Map.of()).state();
  }

  @Test
  void nobodyOneOrSeveralMasterIt() {
    assertThat(state(says(anna, 2), says(bo, 1))).isEqualTo(State.GAP);
    assertThat(state(says(anna, 3), says(bo, 2))).isEqualTo(State.COVERED);
    assertThat(state(says(anna, 3), says(bo, 3))).isEqualTo(State.STRENGTH);
    assertThat(state(says(anna, 4))).isEqualTo(State.STRENGTH);
  }

  @Test
  void aTaskWhoseLeaderDoesNotMasterItIsNamedAndOneThatNobodyLeadsIsNot() {
    var said = List.of(says(anna, 3), says(bo, 2));
    var leads = Map.of("of-anna", Set.of(anna), "of-bo", Set.of(bo));
    assertThat(Coverage.of(said, List.of("of-anna", "of-bo", "of-nobody"), leads).unmet())
        .containsExactly("of-bo");
  }
}
