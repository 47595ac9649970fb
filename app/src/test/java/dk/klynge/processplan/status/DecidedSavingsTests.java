package dk.klynge.processplan.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the decided structures save stands in the status, also where no target is set.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class DecidedSavingsTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;

  @Test
  void aDecidedStructureIsCountedAndAProposalIsNot() {
    db.sql("truncate processplan.saving_target").update();
    clock.moveTo(MovableClock.Moved.BEGIN);
    var town = new DecisionTown(db, web);
    var office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    var figure = "\"key\":\"savings.decided\"";
    town.putForward(town.scenario(), 2);
    assertThat(web.get().uri("/api/v1/status").with(office).exchange())
        .hasStatusOk()
        .bodyText()
        .doesNotContain(figure);
    town.approved("2027-01-01");
    assertThat(web.get().uri("/api/v1/status").with(office).exchange())
        .hasStatusOk()
        .bodyText()
        .contains(figure);
  }
}
