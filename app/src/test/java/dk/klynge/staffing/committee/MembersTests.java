package dk.klynge.staffing.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Applicants;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.StaffingFixture;
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

/// Who is found for a seat, and who has still to say whether they are impartial.
@SpringBootTest
@SignedInAs(Role.HR)
@TestPropertySource(properties = "klynge.site=https://klynge.eksempel.dk")
class MembersTests {

  @Autowired JdbcClient db;
  @Autowired CommitteeRows rows;
  @Autowired SeatRows seats;
  @Autowired ComposeCommittee compose;
  @Autowired Impartiality impartiality;
  @Autowired CommitteeStanding judge;
  @Autowired FindMember find;
  @Autowired Outbox outbox;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private ClusterId havnen;
  private InstitutionId home;

  @BeforeEach
  void empty() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    havnen = register.cluster("Klynge Havnen", "municipal", nord);
    home = register.institution("Solsikken").in(nord).cluster(havnen).add();
  }

  @Test
  void whoHasSaidNothingOfTheApplicantsStandsInTheWayAndIsRemindedOnceADay() {
    var committee = committee();
    given.application(
        committee.campaign(), nord, register.person("Bo Lund"), rows.posts(committee.id()));
    var eva = register.person("Eva Dam");
    db.sql("update organisation.person set email = 'eva@eksempel.dk' where id = ?")
        .param(eva.value())
        .update();
    var seat = seats.find(given.seat(committee.id(), "staff", 1, eva)).orElseThrow();
    assertThat(keys(committee.id())).contains("staffing.committee.lack.undeclared");
    assertThat(impartiality.silent(committee.campaign(), panel(committee, seat)))
        .containsExactly(seat.id());
    assertThat(compose.remind(committee)).isEqualTo(1);
    compose.remind(committee);
    var letters = outbox.of(new Owner(InviteMembers.OWNER, committee.id().value()));
    assertThat(letters).hasSize(1);
    var link = Pattern.compile("/committee-invitations/(\\S+)").matcher(letters.getFirst().text());
    assertThat(link.find()).isTrue();
    assertThat(seats.byKey(link.group(1))).isPresent();
    declare(committee, seat.id(), "none");
    assertThat(keys(committee.id())).doesNotContain("staffing.committee.lack.undeclared");
    assertThat(compose.remind(committee)).isZero();
  }

  @Test
  void whoHasChosenALanguageIsInvitedInIt() {
    var committee = committee();
    for (var name : List.of("Eva Dam", "Ida Holm")) {
      var person = register.person(name);
      db.sql("update organisation.person set email = ? where id = ?")
          .params(name.charAt(0) + "@eksempel.dk", person.value())
          .update();
      speaks(person, name.startsWith("Eva") ? "en" : "da");
      var who = find.who(Map.of("person", person.value().toString()));
      register.employ(person, home, "pedagogue");
      assertThat(
              compose.seat(
                  committee,
                  "staff",
                  who.or(() -> Optional.of(new SeatRows.Who(Optional.of(person), name, "")))))
          .isEmpty();
    }
    assertThat(compose.inviteAll(committee)).isEqualTo(2);
    assertThat(outbox.of(new Owner(InviteMembers.OWNER, committee.id().value())))
        .extracting(Outbox.Posted::subject)
        .anyMatch(one -> one.startsWith("Invitation to"))
        .anyMatch(one -> one.startsWith("Invitation til"));
  }

  private void speaks(PersonId person, String language) {
    var account = Applicants.account(db, person);
    db.sql("update access.account set language = ? where id = ?")
        .params(language, account)
        .update();
  }

  @Test
  void anEmployeeIsFoundByPartOfTheNameOrTheWorkplace() {
    var committee = committee();
    var kim = register.person("Kim Bech Østergaard");
    register.employ(kim, home, "pedagogue");
    assertThat(names("øster kim")).containsExactly("Kim Bech Østergaard");
    assertThat(names("solsik")).containsExactly("Kim Bech Østergaard");
    assertThat(names("ø")).isEmpty();
    assertThat(names("%%")).isEmpty();
    var chosen = find.who(Map.of("person", kim.value().toString(), "place", "role:staff"));
    assertThat(compose.seat(committee, "staff", chosen)).isEmpty();
    assertThat(find.search(Map.of("q", "bech"), seats.of(committee.id())).found())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.taken()).isTrue();
          assertThat(one.workplace()).isEqualTo("Solsikken");
        });
  }

  private List<String> names(String q) {
    return find.search(Map.of("q", q), List.of()).found().stream()
        .map(CommitteePages.Found::name)
        .toList();
  }

  private List<String> keys(CommitteeId committee) {
    return judge.of(committee).lacks().stream().map(Lack::key).toList();
  }

  private Committee committee() {
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var post = given.leads(campaign, havnen, "Klynge Havnen", nord);
    return rows.find(given.committee(campaign, nord, List.of(post))).orElseThrow();
  }

  private void declare(Committee committee, UUID seat, String relation) {
    impartiality.declare(
        seat, rows.posts(committee.id()), new Said(Optional.empty(), relation, ""));
  }

  private Panel panel(Committee committee, Seat seat) {
    return new Panel(committee.id(), rows.posts(committee.id()), List.of(seat.member()));
  }
}
