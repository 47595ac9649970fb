package dk.klynge.leadership.translation;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.leadership.TeamPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the team's page: what comes first this year, the goals under way and what is late.
@Component
class TranslationPart implements TeamPart {

  private static final int MOST_GOALS = 6;

  private final TranslationView view;

  TranslationPart(TranslationView view) {
    this.view = view;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var url = TranslationView.url(team);
    var lines = new ArrayList<Line>();
    view.lines(team).stream()
        .filter(TranslationPages.Line::isPriority)
        .forEach(one ->
            lines.add(
                line(
                    "leadership.part.priority", one.area().name(), url + "/" + one.area().code())));
    var open = view.goals(team).stream().filter(Goal::isOpen).toList();
    open.stream()
        .limit(MOST_GOALS)
        .forEach(goal ->
            lines.add(
                new Line(
                    "leadership.part.goal." + goal.state(),
                    List.of(goal.text()),
                    goal.id().url(),
                    goal.due())));
    int late = open.stream().mapToInt(goal -> goal.late(day).size()).sum();
    if (late > 0) lines.add(line("leadership.part.late", Integer.toString(late), url));
    return new Card(10, "leadership.part.goals", url, lines);
  }

  private static Line line(String key, String argument, String url) {
    return new Line(key, List.of(argument), url, Optional.empty());
  }
}
