package dk.klynge.staffing.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.Hindrances.Hindrance;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.interview.Interviewing;
import dk.klynge.staffing.scheduling.MoveInterview.Intent;
import dk.klynge.staffing.scheduling.MoveInterview.Outcome;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class SchedulingTests {

  @Autowired JdbcClient db;
  @Autowired BeanFactory beans;
  @Autowired Interviews interviews;
  @Autowired MoveInterview move;
  @Autowired Venues venues;
  @Autowired KnownClashes clashes;
  @Autowired Hindrances hindrances;

  private Interviewing world;
  private UUID id;

  @BeforeEach
  void aRound() {
    world = new Interviewing(db);
    id = world.round(beans);
  }

  private InterviewRound planned() {
    return Planning.planned(beans, id);
  }

  private Meeting meeting(String name) {
    return interviews.of(id).stream()
        .filter(one -> one.name().equals(name) && one.committee().equals(world.sunCommittee))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePlanPlacesAllWithoutAClashAndOnTheFewestDays() {
    var round = planned();
    assertThat(round.planning().state()).isEqualTo("done");
    assertThat(interviews.of(id)).allMatch(one -> one.at().isPresent());
    assertThat(round.leastDays()).hasValue(2);
    var starts = new HashSet<>();
    interviews.of(id).forEach(one -> starts.add(one.at().orElseThrow().starts()));
    assertThat(starts).hasSize(3);
  }

  @Test
  void whoCannotComeIsNotCalledThen() {
    hindrances.add(
        new Hindrance(
            UUID.randomUUID(),
            world.chair.value().toString(),
            Interviewing.DAY,
            LocalTime.of(8, 0),
            LocalTime.of(11, 0)),
        "test");
    planned();
    assertThat(interviews.of(id)).allMatch(one -> one.at().orElseThrow().starts().getHour() >= 11);
  }

  @Test
  void aMoveThatClashesIsNamedAndNotDone() {
    var round = planned();
    var eva = meeting("Eva Krog");
    var bo = meeting("Bo Lund").at().orElseThrow();
    var outcome = move.move(round, eva, bo.starts(), bo.venue(), Intent.OVERRULE);
    assertThat(outcome).isInstanceOf(Outcome.Clashing.class);
    var clashes = ((Outcome.Clashing) outcome).clashes();
    assertThat(clashes).extracting(Scene.Told::kind).contains("person", "room");
    assertThat(clashes.getFirst().arguments())
        .contains("Eva Krog (Solsikken)", "Bo Lund (Solsikken)");
    var evening = Interviewing.DAY.atTime(18, 0);
    assertThat(move.move(round, eva, evening, bo.venue(), Intent.MOVE))
        .isInstanceOf(Outcome.Clashing.class);
    assertThat(move.move(round, eva, evening, bo.venue(), Intent.OVERRULE))
        .isInstanceOf(Outcome.Moved.class);
    assertThat(move.move(round, eva, evening, bo.venue(), Intent.OVERRULE))
        .isInstanceOf(Outcome.Overtaken.class);
    planned();
    assertThat(meeting("Eva Krog").at().orElseThrow().starts()).isEqualTo(evening);
  }

  @Test
  void inAPlaceWithTwoRoomsTwoCommitteesMeetAtOnce() {
    db.sql("update staffing.venue set rooms = 2").update();
    var round = planned();
    var eva = meeting("Eva Krog");
    var bo = meeting("Bo Lund").at().orElseThrow();
    var outcome = (Outcome.Clashing) move.move(round, eva, bo.starts(), bo.venue(), Intent.TRY);
    assertThat(outcome.clashes()).extracting(Scene.Told::kind).doesNotContain("room");
  }

  @Test
  void whereAnotherRoundHasTheRoomItIsToldAndAnotherRoomIsTaken() {
    db.sql("update staffing.venue set rooms = 2").update();
    var round = planned();
    var at = meeting("Eva Krog").at().orElseThrow();
    assertThat(clashes.of(round)).isEmpty();
    world.taken(at);
    assertThat(clashes.of(round)).singleElement().asString().contains("Eva Krog", "Solsikken");
    var tried =
        (Outcome.Clashing)
            move.move(round, meeting("Eva Krog"), at.starts(), at.venue(), Intent.TRY);
    assertThat(tried.clashes()).extracting(Scene.Told::kind).doesNotContain("taken");
    db.sql("update staffing.venue set rooms = 3").update();
    assertThat(clashes.of(planned())).isEmpty();
  }

  @Test
  void anHourAtWhichOtherRoundsHaveAllRoomsIsAvoided() {
    db.sql("update staffing.venue set rooms = 2").update();
    planned();
    var at = meeting("Eva Krog").at().orElseThrow();
    for (int room = 0; room < 2; room++)
      world.taken(new Meeting.Place(at.starts(), at.venue(), room));
    assertThat(clashes.of(planned())).isEmpty();
    assertThat(interviews.of(id)).allMatch(one -> one.at().isPresent());
    assertThat(meeting("Eva Krog").at().orElseThrow().starts()).isNotEqualTo(at.starts());
  }
}
