package dk.klynge.leadership.translation;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.translation.KeepMeaning.Form;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One cluster has begun to translate the profile; some others have chosen what comes first.
@Component
class DemonstrationTranslation {

  private static final int OTHERS = 5;

  private final KeepMeaning keep;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationTranslation(KeepMeaning keep, Teams teams, DemonstrationPeople people) {
    this.keep = keep;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(71)
  void on(DemonstrationStoryBegun news) {
    var led = teams.on(news.day()).stream().filter(team -> team.leader().isPresent()).toList();
    if (led.isEmpty()) return;
    var story = story();
    people.as(
        Role.CLUSTER_LEADER,
        () -> {
          for (var meaning : story.path("meanings")) write(led.getFirst(), meaning);
          led.stream().skip(1).limit(OTHERS).forEach(team -> begin(team, story.path("others")));
        });
  }

  private void write(Team team, JsonNode told) {
    var area = told.path("area").asString();
    var priority = told.path("priority").asBoolean() ? "this-year" : "";
    keep.keep(team, area, new Form(told.path("text").asString(), priority, 0));
    if (told.path("agreed").asBoolean()) keep.agree(team, area, 1);
  }

  private void begin(Team team, JsonNode told) {
    keep.keep(
        team, told.path("area").asString(), new Form(told.path("text").asString(), "this-year", 0));
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
