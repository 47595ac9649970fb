package dk.klynge.processplan;

import dk.klynge.guard.Role;
import dk.klynge.publishing.Audience;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An activity as a template describes it, before it has dates.
///
/// @param key names it within the template: lower-case letters, digits and hyphens
/// @param title, and
/// @param description, and
/// @param deliverable by language
/// @param theme the heading it stands under, such as `staff`
/// @param owner whose work it is
/// @param reach once for all, or once in each area
/// @param audiences to whom its dates may be told
/// @param needs what must have come before
/// @param gates what must be settled outside of the plan before it begins
/// @param limits days that it must keep
public record ActivityPattern(
    String key,
    Map<String, String> title,
    Map<String, String> description,
    Map<String, String> deliverable,
    String theme,
    Role owner,
    Reach reach,
    Set<Audience> audiences,
    Timing timing,
    List<Need> needs,
    List<String> gates,
    List<Limit> limits) {

  public ActivityPattern {
    title = Map.copyOf(title);
    description = Map.copyOf(description);
    deliverable = Map.copyOf(deliverable);
    audiences = Set.copyOf(audiences);
    needs = List.copyOf(needs);
    gates = List.copyOf(gates);
    limits = List.copyOf(limits);
  }

  public enum Reach {
    CENTRAL,
    AREA
  }

  /// From when to when.
  ///
  /// @param days whether it falls on working days only, or on any day, as the decision does
  public record Timing(Moment begins, Moment ends, Days days) {}

  public enum Days {
    WORKING,
    ANY
  }

  /// @param on key of the other activity
  /// @param lag working days between the two
  public record Need(String on, Kind kind, int lag) {}

  /// What of the one waits for what of the other.
  public enum Kind {
    /// It begins when the other has ended; the same day will do.
    FINISH_START,
    START_START,
    FINISH_FINISH
  }

  /// @param why what is broken beyond that day, by language
  public record Limit(Bound bound, Moment day, Because because, Map<String, String> why) {
    public Limit {
      why = Map.copyOf(why);
    }
  }

  public enum Bound {
    NOT_BEFORE,
    NOT_AFTER
  }

  public enum Because {
    LAW,
    DEADLINE,
    EFFECTIVE_DAY
  }

  public String title(Locale language) {
    return in(title, language);
  }

  public String description(Locale language) {
    return in(description, language);
  }

  public String deliverable(Locale language) {
    return in(deliverable, language);
  }

  /// The text in the language, or else in Danish.
  public static String in(Map<String, String> texts, Locale language) {
    return texts.getOrDefault(language.getLanguage(), texts.getOrDefault("da", ""));
  }
}
