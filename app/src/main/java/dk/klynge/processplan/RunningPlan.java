package dk.klynge.processplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A plan as it stands.
///
/// @param decidedOn the day of the decision, taken or expected
/// @param effectiveOn the first day of the new structure
/// @param openGates keys of the gates that nothing waits for any more
public record RunningPlan(
    PlanId id,
    int version,
    String title,
    PlanTemplate template,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    Set<String> openGates,
    List<Activity> activities) {

  public RunningPlan {
    openGates = Set.copyOf(openGates);
    activities = List.copyOf(activities);
  }

  public Optional<Activity> find(ActivityId wanted) {
    return activities.stream().filter(one -> one.id().equals(wanted)).findFirst();
  }

  /// The gates that the activity waits for and that are still closed, as people call them.
  public List<String> closedGates(Activity activity, Locale language) {
    return activity.pattern().gates().stream()
        .filter(gate -> !openGates.contains(gate))
        .map(gate -> gateTitle(gate, language))
        .toList();
  }

  public String gateTitle(String gate, Locale language) {
    return template.gates().stream()
        .filter(one -> one.key().equals(gate))
        .findFirst()
        .map(one -> ActivityPattern.in(one.title(), language))
        .orElse(gate);
  }

  public String themeTitle(String theme, Locale language) {
    return template.themes().stream()
        .filter(one -> one.key().equals(theme))
        .findFirst()
        .map(one -> ActivityPattern.in(one.title(), language))
        .orElse(
            ActivityPattern.in(Map.of("da", "Egne aktiviteter", "en", "Own activities"), language));
  }
}
