package dk.klynge.processplan.moving;

import dk.klynge.processplan.RunningPlan;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages about moving show.
final class MovePages {

  private MovePages() {}

  /// @param url where the form is sent to
  /// @param one what is moved: the activity's title, or empty for the days of the plan itself
  /// @param now its dates in words
  /// @param form what was typed, by field
  /// @param version of the plan that what follows was counted from
  /// @param follows what would follow; empty until it was asked
  record MovePage(
      RunningPlan plan,
      UUID id,
      String url,
      String back,
      String one,
      String now,
      Map<String, String> form,
      Map<String, String> errors,
      int version,
      List<Follows> follows) {
    MovePage {
      form = Map.copyOf(form);
      errors = Map.copyOf(errors);
      follows = List.copyOf(follows);
    }
  }

  /// @param told whom it concerns, with the areas
  /// @param soon how many of them begin within a week, before or after
  record Follows(
      List<Line> moved, int more, List<Impossible> impossible, List<String> told, int soon) {
    Follows {
      moved = List.copyOf(moved);
      impossible = List.copyOf(impossible);
      told = List.copyOf(told);
    }
  }

  /// @param confirmed whether people were told to rely on the date
  record Line(
      String title, String owner, String before, String after, String by, boolean confirmed) {}

  /// @param kind LAW, DEADLINE, EFFECTIVE_DAY, ORDER or PAST
  record Impossible(String kind, String title, String text) {}
}
