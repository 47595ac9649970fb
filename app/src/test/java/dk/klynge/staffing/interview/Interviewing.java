package dk.klynge.staffing.interview;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two committees that share a chair and a candidate, in two houses of one area.
public final class Interviewing {

  public static final LocalDate DAY = LocalDate.of(2027, 1, 12);

  public final AreaId area;
  public final CampaignId campaign;
  public final PostId sun;
  public final PostId moon;
  public final CommitteeId sunCommittee;
  public final CommitteeId moonCommittee;
  public final PersonId chair;
  public final PersonId member;
  public final ApplicationId bo;
  public final PersonId boHimself;
  private final JdbcClient db;

  public Interviewing(JdbcClient db) {
    this.db = db;
    var register = new RegisterFixture(db).empty();
    var staffing = new StaffingFixture(db).empty();
    db.sql("truncate staffing.interview_away, staffing.venue cascade").update();
    area = register.area("Nord");
    var solsikken = register.institution("Solsikken").in(area).at(55.70, 12.50).add();
    var maanen = register.institution("Månen").in(area).at(55.72, 12.55).add();
    campaign = staffing.campaign(PostKind.PEDAGOGICAL_LEADER);
    sun = staffing.post(campaign, PostKind.PEDAGOGICAL_LEADER, solsikken, "Solsikken", area);
    moon = staffing.post(campaign, PostKind.PEDAGOGICAL_LEADER, maanen, "Månen", area);
    sunCommittee = staffing.committee(campaign, area, List.of(sun));
    moonCommittee = staffing.committee(campaign, area, List.of(moon));
    chair = person(register, "Karen Holm", "karen@eksempel.dk", solsikken);
    member = person(register, "Ida Dahl", "ida@eksempel.dk", solsikken);
    staffing.seat(sunCommittee, "chair", 1, chair);
    staffing.seat(moonCommittee, "chair", 1, chair);
    staffing.seat(sunCommittee, "staff", 1, member);
    boHimself = person(register, "Bo Lund", "bo@eksempel.dk", maanen);
    var eva = person(register, "Eva Krog", "eva@eksempel.dk", maanen);
    bo = staffing.application(campaign, area, boHimself, List.of(sun, moon));
    staffing.application(campaign, area, eva, List.of(sun));
  }

  private PersonId person(
      RegisterFixture register, String name, String email, InstitutionId institution) {
    var id = register.person(name);
    db.sql("update organisation.person set email = ? where id = ?")
        .params(email, id.value())
        .update();
    register.employ(id, institution, "deputy");
    return id;
  }

  /// Connects the account to a person of the register.
  public void is(UUID account, PersonId person) {
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
  }

  /// The first round, as its planner makes it.
  public UUID round(BeanFactory beans) {
    return beans.getBean(KeepRounds.class).make(draft()).orElseThrow();
  }

  /// Exactly these are called by the committee.
  public void calls(BeanFactory beans, CommitteeId committee, List<ApplicationId> candidates) {
    var keep = beans.getBean(KeepRounds.class);
    var planned = beans.getBean(Interviews.class).round(firstRound()).orElseThrow();
    var served =
        keep.served(planned).stream()
            .filter(one -> one.committee().equals(committee))
            .findFirst()
            .orElseThrow();
    keep.call(planned, served, candidates.stream().map(ApplicationId::value).toList());
  }

  private UUID firstRound() {
    return db.sql("select id from staffing.interview_round where campaign = ?")
        .param(campaign.value())
        .query(UUID.class)
        .single();
  }

  Draft draft() {
    var hours = new Window(DAY, LocalTime.of(8, 30), LocalTime.of(14, 0));
    return new Draft(
        UUID.randomUUID(),
        campaign,
        Optional.of(area.value()),
        1,
        new Terms(45, 15, 15),
        List.of(hours));
  }

  /// A round of another area, in which somebody else is met by nobody we know at that time in that
  /// room.
  public void taken(Meeting.Place at) {
    var round = UUID.randomUUID();
    db.sql(
            """
            with r as (
              insert into staffing.interview_round
                (id, campaign, area, round, minutes, pause, speed, form, made_at, made_by)
              values (:round, :campaign, gen_random_uuid(), 2, 45, 15, 15, gen_random_uuid(), now(), 'test')),
            u as (
              insert into staffing.interview_venue (id, round, place)
              select gen_random_uuid(), :round, v.place from staffing.interview_venue v where v.id = :venue
              returning id)
            insert into staffing.interview (id, round, committee, application, starts, venue, room)
            select gen_random_uuid(), :round, :committee, :application, :starts, u.id, :room from u
            """)
        .param("round", round)
        .param("campaign", campaign.value())
        .param("venue", at.venue())
        .param("committee", strangers().value())
        .param("application", stranger().value())
        .param("starts", at.starts())
        .param("room", at.room())
        .update();
  }

  private CommitteeId strangers() {
    return new StaffingFixture(db).committee(campaign, area, List.of());
  }

  private ApplicationId stranger() {
    var ole = new RegisterFixture(db).person("Ole Vang");
    return new StaffingFixture(db).application(campaign, area, ole, List.of());
  }

  /// One more seat.
  public void sits(CommitteeId committee, PersonId person) {
    new StaffingFixture(db).seat(committee, "staff", 2, person);
  }

  /// Can be applied for from the one moment to the other.
  public void announced(PostId post, Instant publish, Instant deadline) {
    new StaffingFixture(db).posting(post, 1, publish, deadline);
  }

  /// An interview in the first round, without a plan.
  public UUID meets(CommitteeId committee, ApplicationId application) {
    var round = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.interview_round
              (id, campaign, area, round, minutes, pause, speed, form, made_at, made_by)
            values (?, ?, ?, 1, 45, 15, 15, gen_random_uuid(), now(), 'test')
            """)
        .params(round, campaign.value(), area.value())
        .update();
    var id = UUID.randomUUID();
    db.sql("insert into staffing.interview (id, round, committee, application) values (?, ?, ?, ?)")
        .params(id, round, committee.value(), application.value())
        .update();
    return id;
  }
}
