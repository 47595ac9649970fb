package dk.klynge.leadership.diary;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// One week that a team has written in, a month ago.
@Component
class DemonstrationDiary {

  private static final int[] QUARTERS = {11, 5, 12, 6};

  private final DiaryRows rows;
  private final Teams teams;

  DemonstrationDiary(DiaryRows rows, Teams teams) {
    this.rows = rows;
    this.teams = teams;
  }

  @EventListener
  @Order(72)
  void on(DemonstrationStoryBegun news) {
    teams.on(news.day()).stream()
        .filter(team -> team.leader().isPresent() && team.members().size() >= WeekSum.LEAST)
        .findFirst()
        .ifPresent(team -> tell(team, news.day()));
  }

  private void tell(Team team, LocalDate day) {
    var monday = day.minusWeeks(4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    rows.start(team.cluster(), monday, team.members().getFirst().person());
    var week = rows.of(team.cluster()).getFirst();
    for (int i = 0; i < team.members().size(); i++)
      for (int on = 0; on < 5; on++) write(week, team.members().get(i).person(), i + on);
  }

  private void write(Week week, PersonId person, int step) {
    var day = week.monday().plusDays(step % 5);
    for (int task = 0; task < QUARTERS.length; task++) {
      int quarters = QUARTERS[task] + (step + task) % 3;
      rows.add(week, new Entry(UUID.randomUUID(), person, day, Week.TASKS.get(task), quarters));
    }
    var cause = Week.CAUSES.get(step * step % Week.CAUSES.size());
    rows.add(week, new Disturbance(UUID.randomUUID(), person, day, cause));
  }
}
