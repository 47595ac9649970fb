package dk.klynge.leadership.goal;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A goal of the municipality, one of an area that hangs on it, and what one cluster makes of them;
/// one of its actions is late.
@Component
class DemonstrationGoals {

  private final KeepGoal keep;
  private final FollowGoal follow;
  private final GoalRows rows;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationGoals(
      KeepGoal keep, FollowGoal follow, GoalRows rows, Teams teams, DemonstrationPeople people) {
    this.keep = keep;
    this.follow = follow;
    this.rows = rows;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(70)
  void on(DemonstrationStoryBegun news) {
    teams.on(news.day()).stream()
        .filter(team -> team.leader().isPresent() && team.area().isPresent())
        .findFirst()
        .ifPresent(team -> tell(team, news.day()));
  }

  private void tell(Team team, LocalDate day) {
    var story = story();
    var top = new Level.Municipality();
    var middle = new Level.Area(team.area().orElseThrow().id());
    var cluster = new Level.Cluster(team.cluster());
    people.as(
        Role.PROGRAMME_OFFICE,
        () -> {
          var first = goal(story.path("municipality"), top, Optional.empty(), day);
          settle(first);
          var second = goal(story.path("area"), middle, Optional.of(first), day);
          settle(second);
          var third = goal(story.path("cluster"), cluster, Optional.of(second), day);
          settle(third);
          goal(story.path("draft"), cluster, Optional.empty(), day);
          work(rows.find(third).orElseThrow(), story.path("cluster"), team, day);
        });
  }

  private GoalId goal(JsonNode told, Level level, Optional<GoalId> above, LocalDate day) {
    var form =
        new GoalForm(
            UUID.randomUUID().toString(),
            "0",
            told.path("area").asString(),
            above.map(one -> one.value().toString()).orElse(""),
            told.path("text").asString(),
            told.path("signs").asString(""),
            told.path("measures").asString(""),
            day.plusMonths(7).withDayOfMonth(1).toString());
    keep.keep(level, form);
    return form.goal();
  }

  private void settle(GoalId id) {
    rows.find(id).ifPresent(goal -> keep.agree(goal, goal.edition()));
  }

  private void work(Goal goal, JsonNode told, Team team, LocalDate day) {
    var members = team.members();
    int next = 0;
    for (var step : told.path("steps")) {
      var owner = members.get(next++ % members.size()).person();
      follow.add(
          goal,
          team,
          Map.of(
              "what", step.path("what").asString(),
              "owner", owner.value().toString(),
              "due", day.plusDays(step.path("days").asInt()).toString()));
    }
    follow.see(
        goal,
        Map.of(
            "progress", told.path("seen").path("progress").asString(),
            "seen", told.path("seen").path("text").asString()));
  }

  private static JsonNode story() {
    var file = new ClassPathResource("leadership/demonstration.yaml");
    try (var content = file.getInputStream()) {
      return new YAMLMapper().readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
