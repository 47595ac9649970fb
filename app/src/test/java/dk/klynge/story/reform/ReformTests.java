package dk.klynge.story.reform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.SignedInAs;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationMunicipality;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// A whole reform of the demonstration municipality gets its people, over HTTP: 330 leaders, 330
/// deputies, eighty cluster posts in five areas; from the scenario over decision, both campaigns in
/// two rounds, those who stay at home and redeployment to the day on which all of it counts.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(MovableClock.Moved.class)
@SignedInAs(Role.HR)
@TestPropertySource(properties = "klynge.site=https://klynge.eksempel.dk")
class ReformTests {

  private static final long SEED = 20105;

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired MovableClock clock;
  @Autowired DemonstrationMunicipality municipality;
  @Autowired SchedulerClient scheduler;

  private final Random chance = new Random(SEED);

  @Test
  void aWholeReformGetsItsPeople() throws Exception {
    var town = new Town(new Desk(db, web, clock));
    town.founded(municipality, SEED);
    var reform = Reform.decided(town, chance);
    reform.findsClusterLeaders();
    reform.leavesTheOthersAtHome();
    reform.findsPedagogicalLeaders();
    reform.saysFarewell();
    reform.redeploys();
    reform.comesIntoForce(new Jobs(scheduler));
    reform.isReckonedUp();
  }
}
