package dk.klynge.processplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What happens when in a reform, before it is laid out for real dates. A version never changes; a
/// running plan keeps the one it has until it is lifted to a newer.
///
/// @param themes headings of the plan in their order, with their names by language
public record PlanTemplate(
    String key,
    int version,
    Map<String, String> title,
    List<Theme> themes,
    List<Gate> gates,
    List<ActivityPattern> activities,
    List<NewsRule> rules) {

  public PlanTemplate {
    title = Map.copyOf(title);
    themes = List.copyOf(themes);
    gates = List.copyOf(gates);
    activities = List.copyOf(activities);
    rules = List.copyOf(rules);
  }

  public record Theme(String key, Map<String, String> title) {
    public Theme {
      title = Map.copyOf(title);
    }
  }

  /// Something outside of the plan that activities wait for, such as an agreement on pay.
  public record Gate(String key, Map<String, String> title) {
    public Gate {
      title = Map.copyOf(title);
    }
  }

  /// What other parts of the program tell is done to the plan.
  ///
  /// @param news such as `structure-decided`
  /// @param target key of an activity, or of a gate where the deed opens one
  public record NewsRule(String news, Deed deed, String target) {}

  public enum Deed {
    /// The activity has begun, unless it has already.
    BEGIN,
    /// The activity is done.
    DONE,
    /// The activity ends on the day that the news names; what depends on it follows.
    MOVE,
    /// The gate is open.
    OPEN
  }

  public Optional<ActivityPattern> activity(String wanted) {
    return activities.stream().filter(one -> one.key().equals(wanted)).findFirst();
  }

  public String title(Locale language) {
    return ActivityPattern.in(title, language);
  }
}
