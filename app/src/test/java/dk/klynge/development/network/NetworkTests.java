package dk.klynge.development.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.development.LearningNetworks.Standing;
import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class NetworkTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired KeepNetwork keep;
  @Autowired NetworkDoor door;
  @Autowired NetworkRows networks;
  @Autowired MeetingRows meetings;
  @Autowired NetworkCalendar calendar;
  @Autowired Outbox outbox;
  @Autowired Clock clock;

  private Learning world;
  private PersonId ida;
  private UUID id;

  @BeforeEach
  void aNetwork() {
    world = new Learning(db);
    ida = world.person("Ida Holm", world.anchor, "cluster_leader");
    var bo = world.person("Bo Lund", world.otter, "cluster_leader");
    world.as(Role.SUPPORT_TEAM, new Scope.Everywhere());
    id = keep.make("Nye klyngeledere", "", "en");
    assertThat(keep.make("Nye klyngeledere", "", "en")).isEqualTo(id);
    keep.join(network(), ida);
    keep.join(network(), bo);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private LearningNetwork network() {
    return networks.find(id).orElseThrow();
  }

  @Test
  void itRunsByItselfUntilSomebodyFacilitates() {
    assertThat(networks.standing()).isEqualTo(new Standing(0, 1));
    keep.facilitate(network(), Optional.of(ida));
    assertThat(networks.standing()).isEqualTo(new Standing(1, 0));
    keep.leave(network(), ida);
    assertThat(networks.standing()).isEqualTo(new Standing(0, 1));
  }

  @Test
  void membersAreCalledToAMeetingAndToldWhenItMoves() {
    var meeting = meeting(UUID.randomUUID(), 0, LocalDate.now(clock).plusDays(5));
    assertThat(keep.arrange(network(), meeting)).isTrue();
    var moved = meeting(meeting.id(), 0, LocalDate.now(clock).plusDays(6));
    assertThat(keep.arrange(network(), moved)).isTrue();
    assertThat(keep.arrange(network(), moved)).isFalse();
    assertThat(outbox.of(new Owner("learning-network", id))).hasSize(4);
    assertThat(
            db.sql(
                    "select count(*) from documents.letter where owner = ? and calendar_method = 'REQUEST'")
                .param(id)
                .query(Integer.class)
                .single())
        .isEqualTo(4);
    world.as(ida);
    assertThat(calendar.events()).singleElement().matches(event -> event.version() == 1);
  }

  private static Meeting meeting(UUID id, int version, LocalDate day) {
    return new Meeting(
        id, version, day, LocalTime.of(9, 0), LocalTime.of(11, 0), "Ankeret", "Åbent", false);
  }

  @Test
  void notesAreForMembersAndNotOverwrittenBySomebodyWhoHasNotReadThem() {
    assertThat(keep.write(network(), 0, "**Første** møde", ida)).isTrue();
    assertThat(keep.write(network(), 0, "En anden", ida)).isFalse();
    assertThat(keep.write(network(), 1, "Mere", ida)).isTrue();
    assertThat(meetings.notes(id)).hasSize(2);
    assertThatThrownBy(() -> door.inside(id)).isInstanceOf(Refused.class);
    var page = "/learning-networks/" + id;
    assertThat(web.get().uri(page).with(SignedIn.as(db, Role.SUPPORT_TEAM)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Mere<");
    assertThat(web.get().uri(page).with(SignedIn.as(db, Role.READER))).hasStatus(403);
    var member = SignedIn.of(world.account(ida, Role.READER, new Scope.Everywhere()));
    assertThat(web.get().uri(page).with(member)).bodyText().contains("Mere<");
    assertThat(web.get().uri(page + "/notes/1").with(member))
        .bodyText()
        .contains("<strong>Første</strong>");
  }
}
