package dk.klynge.survey.question;

import dk.klynge.documents.ShippedYaml;
import dk.klynge.survey.Question;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSet.Level;
import dk.klynge.survey.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// The first version of each set comes with the program; later ones are written in the browser.
@Component
class ShippedSets {

  private static final String FILE = "survey/question-sets.yaml";

  private final QuestionSetRows rows;

  ShippedSets(QuestionSetRows rows) {
    this.rows = rows;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    read().forEach(set -> rows.add(set, "Klynge"));
  }

  static List<QuestionSet> read() {
    return ShippedYaml.read(FILE).path("sets").valueStream().map(ShippedSets::set).toList();
  }

  private static QuestionSet set(JsonNode node) {
    return new QuestionSet(
        node.path("code").asString(),
        1,
        wording(node.path("name")),
        wording(node.path("lead")),
        levels(node.path("scale")),
        node.path("questions").valueStream().map(ShippedSets::question).toList());
  }

  private static List<Level> levels(JsonNode scale) {
    var levels = new ArrayList<Level>();
    for (var one : scale)
      levels.add(
          new Level(levels.size() + 1, wording(one.path("label")), wording(one.path("meaning"))));
    return levels;
  }

  private static Question question(JsonNode node) {
    return new Question(
        node.path("code").asString(),
        node.path("area").asString(),
        node.path("text").asBoolean(false) ? Question.Kind.TEXT : Question.Kind.SCALE,
        node.path("weight").asInt(1),
        wording(node));
  }

  private static Wording wording(JsonNode node) {
    return new Wording(node.path("da").asString(), node.path("en").asString());
  }
}
