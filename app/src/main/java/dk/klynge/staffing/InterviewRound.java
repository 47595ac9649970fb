package dk.klynge.staffing;

import dk.klynge.guard.Scope;
import dk.klynge.time.TypedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The interviews of a campaign in one area, or in all where the area is empty.
///
/// @param number 1 for the first interviews of the campaign
/// @param leastDays no plan needs fewer days; empty before the first plan
/// @param language of letters to those of whom nobody knows another
public record InterviewRound(
    UUID id,
    int version,
    CampaignId campaign,
    Optional<UUID> area,
    int number,
    Terms terms,
    Planning planning,
    OptionalInt leastDays,
    Edition edition,
    Locale language) {

  /// @param minutes of an interview
  /// @param pause minutes between two
  /// @param speed kilometres per hour as the crow flies
  public record Terms(int minutes, int pause, int speed) {}

  /// How far the planner is.
  ///
  /// @param state none, waiting, running, done, cancelled or failed
  /// @param steps that it has taken, of [#ALL]
  public record Planning(String state, int steps) {

    public static final int ALL = 1_000;

    public boolean atWork() {
      return state.equals("waiting") || state.equals("running");
    }

    public int percent() {
      return Math.min(99, steps * 100 / ALL);
    }
  }

  /// What candidates are asked and scored by, as it was when the round was made.
  ///
  /// @param profile key of the job profile whose competences are scored; empty in rounds from
  ///   before profiles had a say, which keep what came with the program
  /// @param guide version of the questions and the task
  public record Edition(Optional<String> profile, int profileVersion, int guide) {}

  /// When committees can meet.
  public record Window(LocalDate day, LocalTime begins, LocalTime ends) {

    /// Empty where something is missing or cannot be read, or it ends before it begins.
    public static Optional<Window> of(String day, String begins, String ends) {
      return TypedDay.of(day)
          .flatMap(date ->
              time(begins).flatMap(from -> time(ends).map(until -> new Window(date, from, until))))
          .filter(one -> one.begins.isBefore(one.ends));
    }

    /// As people write it: 8.30, 08:30.
    public static Optional<LocalTime> time(String text) {
      try {
        var plain = text.strip().replace('.', ':');
        return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }
  }

  /// Where somebody plans it.
  public Scope scope() {
    return area.<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new);
  }
}
