package dk.klynge.staffing.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.PartialSeats;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.committee.SeatRows.Who;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@SignedInAs(Role.HR)
@TestPropertySource(properties = "klynge.site=https://klynge.eksempel.dk")
class CommitteeTests {

  @Autowired JdbcClient db;
  @Autowired Campaigns campaigns;
  @Autowired Committees committees;
  @Autowired CommitteeRows rows;
  @Autowired SeatRows seats;
  @Autowired ProposeCommittees propose;
  @Autowired ComposeCommittee compose;
  @Autowired Impartiality impartiality;
  @Autowired CommitteeStanding judge;
  @Autowired HandOverChair chairs;
  @Autowired PartialSeats partial;
  @Autowired FindMember find;
  @Autowired Outbox outbox;
  @Autowired Guard guard;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private ClusterId havnen;
  private InstitutionId home;
  private PersonId manager;

  @BeforeEach
  void empty() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    havnen = register.cluster("Klynge Havnen", "municipal", nord);
    home = register.institution("Solsikken").in(nord).cluster(havnen).add();
    manager = register.person("Mette Kjær");
    register.manages(manager, nord);
  }

  @Test
  void committeesAreProposedForAllPostsAtOnceAndOnlyOnce() {
    var campaign = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    var other = register.institution("Bøgen").in(nord).cluster(havnen).add();
    var a = pedagogical(campaign, home, "Solsikken");
    var b = pedagogical(campaign, other, "Bøgen");
    assertThat(propose.propose(campaigns.find(campaign).orElseThrow())).isEqualTo(1);
    assertThat(propose.propose(campaigns.find(campaign).orElseThrow())).isZero();
    assertThat(committees.of(a)).isEqualTo(committees.of(b)).isPresent();
    var made = rows.find(committees.of(a).orElseThrow()).orElseThrow();
    assertThat(made.name()).isEqualTo("Klynge Havnen");
    assertThat(chair(made.id())).contains(manager);
  }

  @Test
  void theChairGoesOverWhenTheClusterLeaderIsAppointed() {
    var leaders = given.campaign(PostKind.CLUSTER_LEADER);
    var post = given.leads(leaders, havnen, "Klynge Havnen", nord);
    var campaign = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    var a = pedagogical(campaign, home, "Solsikken");
    propose.propose(campaigns.find(campaign).orElseThrow());
    var committee = committees.of(a).orElseThrow();
    assertThat(chairs.handOver()).isZero();
    var bo = register.person("Bo Lund");
    accepted(post, bo);
    assertThat(chairs.handOver()).isEqualTo(1);
    assertThat(chair(committee)).contains(bo);
    assertThat(committees.members(committee))
        .extracting(Committees.Member::name)
        .containsExactly("Bo Lund");
  }

  @Test
  void whoIsAskedAcceptsByTheLinkInTheLetterAndNobodyTwice() {
    var committee = committee();
    assertThat(compose.seat(committee, "parent_board", outside("Ida Holm", "ida@eksempel.dk")))
        .isEmpty();
    assertThat(compose.seat(committee, "parent_board", outside("Ida Holm", "ida@eksempel.dk")))
        .isEqualTo("staffing.committee.error.twice");
    assertThat(compose.seat(committee, "parent_board", outside("Ingen", "")))
        .isEqualTo("staffing.committee.error.who");
    assertThat(compose.inviteAll(committee)).isEqualTo(1);
    var letter = outbox.of(new Owner(InviteMembers.OWNER, committee.id().value())).getFirst();
    var link =
        Pattern.compile("https://klynge.eksempel.dk/committee-invitations/(\\S+)")
            .matcher(letter.text());
    assertThat(link.find()).isTrue();
    var seat = seats.byKey(link.group(1)).orElseThrow();
    assertThat(seats.answer(seat.id(), "accepted", account())).isTrue();
    assertThat(seats.answer(seat.id(), "declined", account())).isFalse();
    assertThat(seats.own(Optional.empty(), guard.who()))
        .extracting(Seat::id)
        .containsExactly(seat.id());
    assertThat(committees.members(committee.id()))
        .extracting(Committees.Member::name)
        .containsExactly("Ida Holm");
  }

  @Test
  void aSubstituteTakesTheSeatOver() {
    var committee = committee();
    var eva = register.person("Eva Dam");
    var seat = given.seat(committee.id(), "staff", 1, eva);
    compose.substitute(
        committee, compose.find(committee, seat), outside("Kim Bech", "kim@eksempel.dk"));
    var waiting =
        seats.of(committee.id()).stream()
            .filter(s -> s.substituteFor().isPresent())
            .findFirst()
            .orElseThrow();
    seats.answer(waiting.id(), "accepted", Optional.empty());
    assertThat(committees.members(committee.id())).hasSize(1);
    assertThat(compose.stepIn(committee, waiting, "")).isTrue();
    assertThat(compose.stepIn(committee, waiting, "")).isFalse();
    assertThat(committees.members(committee.id()))
        .extracting(Committees.Member::name)
        .containsExactly("Kim Bech");
  }

  @Test
  void whatIsMissingOrPartialStandsInTheWayUntilHrSaysWhyNot() {
    var committee = committee();
    var bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    register.leads(bo, home, "institution_leader");
    var kim = register.person("Kim Bech");
    register.employ(kim, home, "pedagogue");
    given.application(committee.campaign(), nord, bo, rows.posts(committee.id()));
    var seat = given.seat(committee.id(), "staff", 1, kim);
    assertThat(keys(committee.id()))
        .contains("staffing.committee.lack.vacant.chair", "staffing.committee.lack.reports")
        .doesNotContain("staffing.committee.lack.vacant.hr");
    compose.override(committee, "Der er ingen andre");
    assertThat(judge.of(committee.id()).mayRecommend()).isTrue();
    declare(committee, seat, "friend");
    assertThat(judge.of(committee.id()).mayRecommend()).isFalse();
    assertThat(keys(committee.id())).contains("staffing.committee.lack.related");
  }

  @Test
  void aMemberIsPartialToTheOwnLeaderAndToWhomTheyAreCloseTo() {
    var committee = committee();
    var bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    register.leads(bo, home, "institution_leader");
    var kim = register.person("Kim Bech");
    register.employ(kim, home, "pedagogue");
    var eva = register.person("Eva Dam");
    given.application(committee.campaign(), nord, bo, rows.posts(committee.id()));
    given.application(committee.campaign(), nord, eva, rows.posts(committee.id()));
    var seat = given.seat(committee.id(), "staff", 1, kim);
    var member = committees.members(committee.id()).getFirst();
    assertThat(partial.partial(committee.id(), List.of(member), bo)).containsExactly(member);
    assertThat(partial.partial(committee.id(), List.of(member), eva)).isEmpty();
    compose.override(committee, "Der er ingen andre");
    assertThat(partial.partial(committee.id(), List.of(member), bo)).containsExactly(member);
    declare(committee, seat, "friend");
    assertThat(partial.partial(committee.id(), List.of(member), eva)).containsExactly(member);
  }

  private Optional<Who> outside(String name, String email) {
    return find.who(Map.of("name", name, "email", email));
  }

  private List<String> keys(CommitteeId committee) {
    return judge.of(committee).lacks().stream().map(Lack::key).toList();
  }

  private Committee committee() {
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var post = given.leads(campaign, havnen, "Klynge Havnen", nord);
    return rows.find(given.committee(campaign, nord, List.of(post))).orElseThrow();
  }

  private PostId pedagogical(CampaignId campaign, InstitutionId institution, String name) {
    return given.post(campaign, PostKind.PEDAGOGICAL_LEADER, institution, name, nord);
  }

  private Optional<PersonId> chair(CommitteeId committee) {
    return seats.of(committee).stream()
        .filter(seat -> seat.role().equals("chair") && seat.counts())
        .findFirst()
        .flatMap(Seat::person);
  }

  private void accepted(PostId post, PersonId person) {
    db.sql(
            """
            insert into staffing.appointment (id, post, person, name, origin, from_day, terms, share, offered_at, accepted_at)
            values (gen_random_uuid(), ?, ?, 'Bo Lund', 'coordination', ?, 'agreement', 1, ?, ?)
            """)
        .params(post.value(), person.value(), StaffingFixture.EFFECTIVE)
        .params(Instant.EPOCH.atOffset(ZoneOffset.UTC), Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void declare(Committee committee, UUID seat, String relation) {
    impartiality.declare(
        seat, rows.posts(committee.id()), new Said(Optional.empty(), relation, ""));
  }

  private Optional<UUID> account() {
    return Optional.of(UUID.fromString(guard.who()));
  }
}
