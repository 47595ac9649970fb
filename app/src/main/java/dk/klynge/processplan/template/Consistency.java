package dk.klynge.processplan.template;

import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.ActivityPattern.Limit;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.Moment;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplate.Deed;
import dk.klynge.processplan.PlanTemplate.Gate;
import dk.klynge.processplan.PlanTemplate.Theme;
import dk.klynge.processplan.template.Reading.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the parts of a template fit together: each name is there, once, and nothing waits for
/// itself.
final class Consistency {

  private final Map<String, ActivityPattern> byKey = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Consistency() {}

  static List<Problem> problems(PlanTemplate template) {
    var check = new Consistency();
    for (var activity : template.activities())
      if (check.byKey.put(activity.key(), activity) != null)
        check.problems.add(new Problem(activity.key(), "twice", ""));
    var themes = template.themes().stream().map(Theme::key).collect(Collectors.toSet());
    var gates = template.gates().stream().map(Gate::key).collect(Collectors.toSet());
    template.activities().forEach(activity -> check.names(activity, themes, gates));
    for (var rule : template.rules()) {
      var known = rule.deed() == Deed.OPEN ? gates : check.byKey.keySet();
      if (!known.contains(rule.target()))
        check.problems.add(new Problem(rule.news(), "unknown", rule.target()));
    }
    if (check.problems.isEmpty()) check.circles();
    return check.problems;
  }

  private void names(ActivityPattern activity, Set<String> themes, Set<String> gates) {
    if (!themes.contains(activity.theme())) unknown(activity, activity.theme());
    for (var gate : activity.gates()) if (!gates.contains(gate)) unknown(activity, gate);
    Stream.concat(
            waitsFor(activity),
            activity.limits().stream().map(Limit::day).flatMap(Consistency::named))
        .filter(key -> !byKey.containsKey(key))
        .forEach(key -> unknown(activity, key));
  }

  private void unknown(ActivityPattern activity, String name) {
    problems.add(new Problem(activity.key(), "unknown", name));
  }

  private static Stream<String> waitsFor(ActivityPattern activity) {
    return Stream.of(
            activity.needs().stream().map(Need::on),
            named(activity.timing().begins()),
            named(activity.timing().ends()))
        .flatMap(keys -> keys);
  }

  private static Stream<String> named(Moment moment) {
    return moment.activity().stream();
  }

  private void circles() {
    var sound = new HashSet<String>();
    for (var key : byKey.keySet())
      if (isInCircle(key, new HashSet<>(), sound)) {
        problems.add(new Problem(key, "circle", ""));
        return;
      }
  }

  private boolean isInCircle(String key, Set<String> above, Set<String> sound) {
    if (sound.contains(key)) return false;
    if (!above.add(key)) return true;
    var activity = byKey.get(key);
    boolean found =
        activity != null
            && waitsFor(activity).distinct().anyMatch(next -> isInCircle(next, above, sound));
    above.remove(key);
    if (!found) sound.add(key);
    return found;
  }
}
