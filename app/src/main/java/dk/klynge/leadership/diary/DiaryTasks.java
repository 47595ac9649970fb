package dk.klynge.leadership.diary;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A week in which the own team writes, for those who have not declined and not written today.
@Component
class DiaryTasks implements TaskSource {

  private final DiaryRows rows;
  private final Teams teams;
  private final SignedInPerson signedIn;
  private final Clock clock;

  DiaryTasks(DiaryRows rows, Teams teams, SignedInPerson signedIn, Clock clock) {
    this.rows = rows;
    this.teams = teams;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var today = LocalDate.now(clock);
    return signedIn.now().stream()
        .flatMap(me -> teams.of(me, today).stream().flatMap(team -> of(me, team, today)))
        .toList();
  }

  private Stream<Task> of(PersonId me, Team team, LocalDate today) {
    return rows.of(team.cluster()).stream()
        .filter(week -> week.has(today) && !rows.hasDeclined(week, me))
        .filter(week ->
            rows.entries(week).stream()
                .noneMatch(one -> one.person().equals(me) && one.day().equals(today)))
        .map(week -> Task.of("leadership.diary.task", "/my-week").by(week.closes()));
  }
}
