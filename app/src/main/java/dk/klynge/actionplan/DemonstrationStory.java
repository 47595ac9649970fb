package dk.klynge.actionplan;

import dk.klynge.documents.ShippedYaml;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What some clusters of the demonstration municipality have done with their plans; each feature
/// does its own part of it.
@Component
public class DemonstrationStory {

  private static final String FILE = "actionplan/demonstration.yaml";

  private final ActionPlans plans;

  DemonstrationStory(ActionPlans plans) {
    this.plans = plans;
  }

  /// @param stage approved, submitted, returned or begun
  /// @param texts by section
  /// @param exempt reasons by section
  /// @param adjusted texts by section, as they are after the approval
  public record Told(
      String stage,
      Map<String, String> texts,
      Map<String, String> exempt,
      Map<String, String> adjusted) {}

  /// A plan that is begun and its part of the story.
  public record Chapter(ActionPlan plan, Told told) {}

  /// The places of the story: clusters first, the last of them a network.
  public List<ActionPlans.Standing> places(LocalDate day) {
    var told = told();
    var all = plans.standings(day);
    var clusters = of(all, "municipal").limit(told.size() - 1L);
    var networks = of(all, "network").limit(told.size());
    return Stream.concat(clusters, networks).limit(told.size()).toList();
  }

  private static Stream<ActionPlans.Standing> of(List<ActionPlans.Standing> all, String kind) {
    return all.stream()
        .filter(one -> one.kind().equals(kind))
        .sorted(Comparator.comparing(ActionPlans.Standing::name));
  }

  /// The plans of the story that are begun, in its order.
  public List<Chapter> chapters(LocalDate day) {
    var told = told();
    var places = places(day);
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(i ->
            places
                .get(i)
                .plan()
                .flatMap(plans::find)
                .map(plan -> new Chapter(plan, told.get(i)))
                .stream())
        .toList();
  }

  public Optional<Chapter> first(LocalDate day, String stage) {
    return chapters(day).stream().filter(one -> one.told().stage().equals(stage)).findFirst();
  }

  private static List<Told> told() {
    return ShippedYaml.read(FILE)
        .path("plans")
        .valueStream()
        .map(node ->
            new Told(
                node.path("stage").asString(),
                texts(node.path("sections")),
                texts(node.path("exempt")),
                texts(node.path("adjusted"))))
        .toList();
  }

  private static Map<String, String> texts(JsonNode node) {
    var texts = new LinkedHashMap<String, String>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString()));
    return texts;
  }
}
