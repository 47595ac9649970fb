package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.klynge.SignedInAs;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.StructuresToStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// A whole reform of the demonstration municipality gets its people, over HTTP: all leaders, all
/// deputies, five areas. Told directly are the decision on the structure and the register's change
/// on the day, which have stories of their own.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
@SignedInAs(Role.HR)
@TestPropertySource(properties = "klynge.site=https://klynge.eksempel.dk")
class ReformTests {

  private static final long SEED = 20105;
  private static final String LEADERS = "institution_leader";
  private static final String DEPUTIES = "deputy";

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired MovableClock clock;
  @Autowired DemonstrationMunicipality municipality;
  @Autowired StructuresToStaff structures;
  @Autowired StructuralChanges register;
  @Autowired TransactionTemplate transaction;
  @Autowired RecurringTask<Void> takeUpPostsJob;

  private final Random chance = new Random(SEED);

  @Test
  void aWholeReformGetsItsPeople() throws Exception {
    var desk = new ReformDesk(db, web, clock);
    var reckoning = new ReformReckoning(desk);
    var structure = decided(desk);
    var people = reckoning.everybody();
    var leaders = without(desk, LEADERS);
    campaign(desk, "cluster_leader", LEADERS);
    reckoning.nobodyTwice();
    stayAtHome(desk);
    reckoning.nobodyTwice();
    campaign(desk, "pedagogical_leader", DEPUTIES);
    reckoning.nobodyTwice();
    var redeployment = new ReformRedeployment(desk);
    redeployment.begin();
    redeployment.placed();
    reckoning.headsBalance();
    inForce(desk, structure);
    reckoning.headsBalance();
    reckoning.nobodyTwice();
    reckoning.everybodyIsAccountedFor(people);
    reckoning.nobodyIsWorseOff(leaders);
  }

  private NewStructure decided(ReformDesk desk) {
    new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql(
            """
            truncate staffing.postponement, staffing.pay_agreement, staffing.planned_member,
              staffing.home_exception, staffing.redeployment cascade
            """)
        .update();
    desk.itIs(ReformDesk.DECIDED);
    municipality.establish(SEED);
    var structure = NewStructure.of(desk);
    structures.decided(structure.told());
    assertThat(structure.told().clusters()).hasSizeBetween(50, 90);
    assertThat(structure.told().clusters()).extracting(one -> one.area()).doesNotContainNull();
    return structure;
  }

  private void campaign(ReformDesk desk, String kind, String position) throws Exception {
    var id = desk.ids("select id from staffing.campaign where kind = ?", kind).getFirst();
    var postings = new ReformPostings(desk, id, chance);
    var committees = new ReformCommittees(desk, id, chance);
    postings.begin();
    for (int round = 1; round <= 2; round++) {
      var open = committees.open(round);
      postings.announced(open);
      postings.applied(without(desk, position), open);
      postings.screened();
      if (round == 1) committees.composed();
      committees.recommended(round);
      committees.decided(round);
      committees.answered();
    }
  }

  /// Those of a position who have not accepted a post.
  private static List<UUID> without(ReformDesk desk, String position) {
    return desk.ids(
        """
        select e.person from organisation.employment e join organisation.institution i on i.id = e.institution
         where e.position = ? and e.valid @> ?::date and i.valid @> ?::date and i.ownership = 'municipal'
           and not exists (select from staffing.appointment a where a.person = e.person and a.withdrawn_at is null)
         order by e.person
        """,
        position,
        desk.today(),
        desk.today());
  }

  /// All whom the page proposes.
  private static void stayAtHome(ReformDesk desk) throws Exception {
    var day = ReformDesk.EFFECTIVE.toString();
    var fields = new ArrayList<>(List.of("day", day));
    for (var person : desk.fields("/vacancies/home?day=" + day, "person"))
      fields.addAll(List.of("person", person));
    desk.send("/vacancies/home", fields.toArray(String[]::new));
  }

  private void inForce(ReformDesk desk, NewStructure structure) {
    desk.itIs(ReformDesk.EFFECTIVE);
    transaction.executeWithoutResult(_ -> structure.comesIntoForce(register));
    takeUpPostsJob.executeRecurringly(null, null);
  }
}
