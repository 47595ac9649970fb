package dk.klynge.planning;

import dk.klynge.planning.CriteriaSet.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cost models as YAML that people read and write; JSON is understood as well, being YAML. Reading
/// is as strict as for criteria: every figure must be there, and what is wrong is told by its line.
public final class CostModelText {

  private CostModelText() {}

  /// What reading gives: the model, or everything that is wrong with the text.
  public sealed interface Reading {

    record Understood(CostModel model) implements Reading {}

    record Rejected(List<CriteriaProblem> problems) implements Reading {
      public Rejected {
        problems = List.copyOf(problems);
      }
    }
  }

  public static Reading read(String text) {
    var problems = new ArrayList<CriteriaProblem>();
    var model = CriteriaText.mapping(text, problems).map(root -> new CostModelReader(root));
    var read = model.map(CostModelReader::read);
    if (problems.isEmpty()) return new Reading.Understood(read.orElseThrow());
    return new Reading.Rejected(
        problems.stream()
            .distinct()
            .sorted(Comparator.comparingInt(CriteriaProblem::line))
            .toList());
  }

  /// What [#read] reads as the same model.
  public static String write(CostModel model) {
    return CriteriaText.write(tree(model));
  }

  /// The same as maps, lists, texts and numbers.
  public static Map<String, Object> tree(CostModel model) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", wording(model.name()));
    tree.put("description", wording(model.description()));
    tree.put("prices", model.prices());
    tree.put("effective", model.effective());
    tree.put("posts", posts(model.posts()));
    var second = model.secondLeaders();
    tree.put(
        "second-leader-from",
        map("alone", second.alone(), "cluster", second.cluster(), "network", second.network()));
    tree.put("unknown-places", model.unknownPlaces());
    tree.put("administration", administration(model.administration()));
    tree.put("freed-time", freed(model.freedTime()));
    tree.put("people", people(model.people()));
    tree.put("transition", transition(model.transition()));
    tree.put("phasing", numbers(model.phasing()));
    tree.put("required", required(model.required()));
    tree.put("self-owning-tolerance", number(model.tolerance()));
    return tree;
  }

  private static Map<String, Object> wording(Wording wording) {
    return map("da", wording.da(), "en", wording.en());
  }

  private static Map<String, Object> posts(CostModel.Posts posts) {
    return map(
        "institution-leader", posts.institutionLeader(),
        "deputy", posts.deputy(),
        "pedagogical-leader", posts.pedagogicalLeader(),
        "redefined-pay", posts.redefinedPay(),
        "department-leader", posts.departmentLeader(),
        "cluster-leader", posts.clusterLeader(),
        "network-coordinator", posts.networkCoordinator());
  }

  private static Map<String, Object> administration(CostModel.Administration administration) {
    return map(
        "unit-alone", administration.unitAlone(),
        "unit-cluster", administration.unitCluster(),
        "unit-network", administration.unitNetwork(),
        "cluster", administration.cluster(),
        "network", administration.network());
  }

  private static Map<String, Object> freed(CostModel.FreedTime freed) {
    return map(
        "cluster", number(freed.cluster()),
        "network", number(freed.network()),
        "weeks", number(freed.weeks()),
        "hour", freed.hour());
  }

  private static Map<String, Object> people(CostModel.People people) {
    return map(
        "leader-turnover", number(people.leaderTurnover()),
        "deputy-turnover", number(people.deputyTurnover()),
        "from-leaders", number(people.fromLeaders()));
  }

  private static Map<String, Object> transition(CostModel.Transition transition) {
    return map(
        "post", transition.post(),
        "cluster", transition.cluster(),
        "training", transition.training(),
        "it", transition.it(),
        "spread", numbers(transition.spread()));
  }

  private static Map<String, Object> required(CostModel.Required required) {
    return map(
        "years", numbers(required.years()),
        "by", required.by().name().toLowerCase(Locale.ROOT),
        "over", required.over());
  }

  private static Map<String, Object> map(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i].toString(), pairs[i + 1]);
    return map;
  }

  private static List<Object> numbers(List<Double> numbers) {
    return numbers.stream().map(CostModelText::number).toList();
  }

  private static Object number(double number) {
    if (number == Math.rint(number)) return (long) number;
    return number;
  }
}
