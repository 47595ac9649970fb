package dk.klynge.organisation.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Everything that happened to a thing and what belongs to it, newest first, and what was
/// corrected.
public record History(List<Event> events, List<Correction> corrections) {

  /// @param what begin, change or end
  /// @param word the table: institution, unit, places, membership …
  /// @param reason what decided it, for people to read; empty where nothing is known
  public record Event(
      LocalDate day,
      String what,
      String word,
      String name,
      List<Difference> differences,
      String reason) {}

  /// An event to come, and the address of the page of the thing on that day.
  public record Planned(Event event, String address) {}

  /// `label` is the key of the field's name.
  public record Difference(String label, Shown before, Shown after) {}

  /// A value for people: the key of a message, or a text where `key` is empty.
  public record Shown(String text, String key) {}

  /// A row that was taken back: what it said, for when, who replaced it and why.
  ///
  /// @param reason what was written, or the key of a message for what follows from another deed
  public record Correction(
      LocalDateTime at, String by, Shown reason, String word, String valid, List<Difference> was) {}
}
