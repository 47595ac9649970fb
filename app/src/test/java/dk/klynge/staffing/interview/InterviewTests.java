package dk.klynge.staffing.interview;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.klynge.SignedInAs;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.guard.Role;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.InterviewTimes;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.interview.HindranceRows.Hindrance;
import dk.klynge.staffing.scheduling.MoveInterview.Intent;
import dk.klynge.staffing.scheduling.MoveInterview.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.HR)
class InterviewTests {

  @Autowired JdbcClient db;
  @Autowired KeepRounds keep;
  @Autowired ComputePlan plan;
  @Autowired MoveInterview move;
  @Autowired SendInvitations send;
  @Autowired MeetingRows meetings;
  @Autowired Venues venues;
  @Autowired RoundRows rounds;
  @Autowired Hindrances away;
  @Autowired OwnInterviews own;
  @Autowired InterviewTimes times;
  @Autowired KnownInterviewTimes aspect;
  @Autowired Posts posts;
  @Autowired CalendarWriter calendars;

  private Interviewing world;
  private UUID id;

  @BeforeEach
  void aRound() {
    world = new Interviewing(db);
    id = keep.make(world.draft()).orElseThrow();
  }

  private InterviewRound planned() {
    assertThat(rounds.ask(id, keep.get(id).version())).isTrue();
    plan.compute(id);
    return keep.get(id);
  }

  private Meeting meeting(String name) {
    return meetings.of(id).stream()
        .filter(one -> one.name().equals(name) && one.committee().equals(world.sunCommittee))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allCandidatesAreCalledAndEachCommitteeMeetsInItsOwnHouse() {
    assertThat(meetings.of(id))
        .extracting(Meeting::name)
        .containsExactly("Bo Lund", "Bo Lund", "Eva Krog");
    assertThat(venues.of(id)).extracting(Venues.Venue::name).containsExactly("Månen", "Solsikken");
    assertThat(keep.make(world.draft())).isEmpty();
  }

  @Test
  void thePlanPlacesAllWithoutAClashAndOnTheFewestDays() {
    var round = planned();
    assertThat(round.planning()).isEqualTo("done");
    assertThat(meetings.of(id)).allMatch(one -> one.at().isPresent());
    assertThat(round.leastDays()).hasValue(2);
    var starts = new HashSet<>();
    meetings.of(id).forEach(one -> starts.add(one.at().orElseThrow().starts()));
    assertThat(starts).hasSize(3);
    var line = aspect.of(posts.find(world.sun).orElseThrow()).orElseThrow();
    assertThat(line.arguments()).containsExactly("1", "2", "2");
  }

  @Test
  void whoCannotComeIsNotCalledThen() {
    var morning =
        new Hindrance(
            UUID.randomUUID(),
            world.chair.value().toString(),
            Interviewing.DAY,
            LocalTime.of(8, 0),
            LocalTime.of(11, 0));
    away.add(morning, "test");
    planned();
    assertThat(meetings.of(id)).allMatch(one -> one.at().orElseThrow().starts().getHour() >= 11);
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
  void onlyThoseForWhomSomethingChangedAreToldAgain() {
    var round = planned();
    assertThat(send.send(round)).isEqualTo(8);
    assertThat(send.send(round)).isZero();
    var eva = meeting("Eva Krog");
    var evening = Interviewing.DAY.atTime(18, 0);
    move.move(round, eva, evening, eva.at().orElseThrow().venue(), Intent.OVERRULE);
    assertThat(send.due(round))
        .extracting(SendInvitations.Due::receiver)
        .containsExactly("eva@eksempel.dk", "karen@eksempel.dk", "ida@eksempel.dk");
    send.send(round);
    assertThat(meeting("Eva Krog").sequence()).isEqualTo(1);
    keep.call(round, served(round), List.of(world.bo.value()));
    assertThat(send.send(round)).isEqualTo(3);
    assertThat(send.send(round)).isZero();
  }

  private Served served(InterviewRound round) {
    return keep.served(round).stream()
        .filter(one -> one.committee().equals(world.sunCommittee))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everybodySeesTheirOwnAndACalendarReadsIt() {
    assertThat(own.of(world.boHimself)).isEmpty();
    send.send(planned());
    assertThat(own.of(world.boHimself)).hasSize(2).noneMatch(RoundPages.OwnLine::scores);
    assertThat(own.of(world.member)).hasSize(2).allMatch(RoundPages.OwnLine::scores);
    assertThat(times.of(world.boHimself)).hasSize(2);
    var feed = new String(calendars.feed("x", own.events(world.chair)), StandardCharsets.UTF_8);
    assertThat(Biweekly.parse(feed).first().getEvents()).hasSize(3);
  }

  @Test
  void whoWithdrawsIsMetByNobody() {
    var round = planned();
    send.send(round);
    db.sql("update staffing.application set withdrawn_at = now() where id = ?")
        .param(world.bo.value())
        .update();
    assertThat(own.of(world.boHimself)).isEmpty();
    assertThat(times.of(world.boHimself)).isEmpty();
    assertThat(send.due(round)).hasSize(5).allMatch(one -> one.kind().name().equals("CANCEL"));
  }
}
