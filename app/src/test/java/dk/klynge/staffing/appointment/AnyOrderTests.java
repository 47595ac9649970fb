package dk.klynge.staffing.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.appointment.AnswerOffers.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In whatever order people are offered posts, accept, decline and have it taken back.
@SpringBootTest
@SignedInAs(Role.HR)
class AnyOrderTests {

  private static final int ACTS = 150;

  @Autowired JdbcClient db;
  @Autowired Appointments appointments;
  @Autowired AppointmentRows rows;
  @Autowired AnswerOffers answers;
  @Autowired Posts posts;

  private final List<PersonId> people = new ArrayList<>();
  private final List<CampaignId> campaigns = new ArrayList<>();

  @Test
  void nobodyHasTwoPostsNoPostHasTwoPeopleAndEveryVacancyHasItsCause() {
    for (long seed = 1; seed <= 4; seed++) {
      begin();
      var chance = new Random(seed);
      for (int act = 0; act < ACTS; act++) act(chance);
      check("seed " + seed);
    }
  }

  private void begin() {
    people.clear();
    campaigns.clear();
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    campaigns.add(given.campaign(PostKind.CLUSTER_LEADER));
    campaigns.add(given.campaign(PostKind.PEDAGOGICAL_LEADER));
    for (int house = 0; house < 5; house++) {
      var id = register.institution("Hus " + house).in(nord).add();
      employ(register, "Leder " + house, id, "institution_leader");
      employ(register, "Souschef " + house, id, "deputy");
      var cluster = register.cluster("Klynge " + house, "municipal", nord);
      if (house < 3) given.leads(campaigns.getFirst(), cluster, "Klynge " + house, nord);
    }
  }

  private void employ(RegisterFixture register, String name, InstitutionId house, String position) {
    var person = register.person(name);
    register.employ(person, house, position);
    people.add(person);
  }

  private void act(Random chance) {
    var all = campaigns.stream().flatMap(id -> posts.of(id).stream()).toList();
    var post = all.get(chance.nextInt(all.size())).id();
    var person = people.get(chance.nextInt(people.size()));
    switch (chance.nextInt(5)) {
      case 0, 1 -> appointments.offer(post, person, "coordination", Optional.empty());
      case 2 -> current(post).ifPresent(row -> answers.answer(row, Answer.ACCEPTED));
      case 3 -> current(post).ifPresent(row -> answers.note(row, Answer.DECLINED, "Nej"));
      default -> current(post).ifPresent(row -> answers.withdraw(row, "Fortrudt"));
    }
  }

  private Optional<AppointmentRow> current(PostId post) {
    return rows.ofPost(post);
  }

  private void check(String seed) {
    assertThat(count("select count(*) from staffing.left_behind")).as(seed).isPositive();
    assertThat(
            count(
                """
                select count(*) from (
                  select 1 from staffing.appointment where accepted_at is not null and withdrawn_at is null
                   group by person having count(*) > 1
                  union all
                  select 1 from staffing.appointment where accepted_at is not null and withdrawn_at is null
                   group by post having count(*) > 1) twice
                """))
        .as(seed)
        .isZero();
    assertThat(
            count(
                """
                select count(*) from staffing.post p
                 where p.origin = 'departure' and (p.withdrawn_at is null) is distinct from exists (
                   select from staffing.appointment a
                    where a.id = p.origin_id and a.accepted_at is not null and a.withdrawn_at is null)
                """))
        .as("vacancies without cause, %s", seed)
        .isZero();
  }

  private int count(String query) {
    return db.sql(query).query(Integer.class).single();
  }
}
