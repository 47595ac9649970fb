package dk.klynge.development;

import dk.klynge.documents.CalendarEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// A course, or a programme of several meetings, that people are offered.
///
/// @param version rises with each change
/// @param meetings at least one, in order of time
public record Course(
    UUID id, int version, Content content, List<Meeting> meetings, Standing standing) {

  public Course {
    meetings = List.copyOf(meetings);
  }

  /// @param theme strategy, professional, personnel, administration, team, communication or other
  /// @param about Markdown
  /// @param seats how many can take part
  /// @param positions whom it is meant for, as in the register; empty for everybody
  /// @param areas codes of the leadership profile's areas that it strengthens
  /// @param competences codes of the list of competences that it is about
  /// @param selfOwning whether staff of self-owning institutions may take part
  /// @param lastDay to sign up
  /// @param withdrawUntil the last day on which one can withdraw by oneself
  public record Content(
      String title,
      String theme,
      String about,
      String place,
      String teacher,
      int seats,
      List<String> positions,
      List<String> areas,
      List<String> competences,
      boolean selfOwning,
      LocalDate lastDay,
      LocalDate withdrawUntil) {
    public Content {
      positions = List.copyOf(positions);
      areas = List.copyOf(areas);
      competences = List.copyOf(competences);
    }
  }

  /// @param number from 1 in order of time
  public record Meeting(int number, LocalDate day, LocalTime begins, LocalTime ends) {}

  public enum Standing {
    /// Seen only by those who keep the catalogue.
    DRAFT,
    PUBLISHED,
    CANCELLED
  }

  public String title() {
    return content.title();
  }

  public LocalDate first() {
    return meetings.getFirst().day();
  }

  public LocalDate last() {
    return meetings.getLast().day();
  }

  /// The meetings as events of a calendar.
  public List<CalendarEvent> events() {
    return meetings.stream()
        .map(one ->
            CalendarEvent.at(
                    "course-" + id + "-" + one.number() + "@klynge",
                    title(),
                    one.day().atTime(one.begins()),
                    one.day().atTime(one.ends()))
                .version(version)
                .in(content.place())
                .linked("/courses/" + id))
        .toList();
  }

  public boolean isProgramme() {
    return meetings.size() > 1;
  }
}
