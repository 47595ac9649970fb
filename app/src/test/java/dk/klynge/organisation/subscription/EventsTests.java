package dk.klynge.organisation.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@TestPropertySource(properties = "klynge.exchange.every=1d")
@SignedInAs(Role.ADMINISTRATOR)
class EventsTests {

  @Autowired JdbcClient db;
  @Autowired Events events;
  @Autowired StructuralChanges changes;
  @Autowired TransactionTemplate transaction;

  private StructureFixture structure;

  @BeforeEach
  void nothingHasHappened() {
    structure = new StructureFixture(db, changes, transaction);
  }

  @Test
  void aChangeThatIsTakenBackIsNeverTold() {
    var before = events.last();
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              structure.house("Solsikken");
              throw new IllegalStateException("back");
            }))
        .hasMessage("back");
    assertThat(events.after(before, Subscription.SUBJECTS, 9)).isEmpty();
  }

  @Test
  void aRowThatEndsAndOneThatFollowsAreOneChange() {
    var cluster = structure.established("Klynge A");
    var before = events.last();
    structure.applied(new StructuralChange.Rename(cluster, "Klynge B"), LocalDate.of(2028, 1, 1));

    assertThat(events.after(before, Subscription.SUBJECTS, 9))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("changed");
          assertThat(event.day()).isEqualTo(LocalDate.of(2028, 1, 1));
          assertThat(event.before()).containsEntry("name", "Klynge A");
          assertThat(event.after()).containsEntry("name", "Klynge B");
        });
  }
}
