package dk.klynge.decision.force;

import dk.klynge.decision.ComingIntoForce.Touched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a decision changes the register: reviewed before the day, told after it.
///
/// @param hindrances that belong to no line
/// @param typed the reason of an act that was refused, so that it is not lost
record ForcePage(
    Head head,
    List<Row> lines,
    List<Said> hindrances,
    List<String> drift,
    List<Done> acts,
    String error,
    Typed typed) {

  /// @param blocked how many things stand in the way
  /// @param due whether the day has come
  /// @param tried the last day on which it was due and hindered
  record Head(
      String id,
      String title,
      String text,
      LocalDate day,
      String state,
      int version,
      int blocked,
      boolean due,
      boolean mayChange,
      @Nullable LocalDate tried,
      @Nullable Instant applied) {}

  /// @param origin derived, corrected or added
  /// @param derived the sentence before it was corrected; empty where it was not
  record Row(
      int number,
      String verb,
      String sentence,
      String origin,
      String derived,
      boolean leftOut,
      List<Said> said,
      List<Touched> clusters) {}

  /// @param url where it is resolved; empty where nothing need be
  record Said(boolean blocks, String text, String url) {}

  record Done(String sentence, String reason, String by, Instant at) {}

  /// @param line 0 where it was about the whole
  record Typed(String deed, int line, String reason) {
    static final Typed NOTHING = new Typed("", 0, "");
  }

  /// @param verbs to choose among; @param errors by field
  record LinePage(
      Head head,
      int line,
      String verb,
      List<String> verbs,
      ChangeForm filled,
      Choices choices,
      Map<String, String> errors,
      String reason,
      List<String> fieldNames) {}

  record Choices(
      List<Option> clusters,
      List<Option> institutions,
      List<Option> areas,
      List<Option> umbrellas) {}

  record Option(String value, String text) {}
}
