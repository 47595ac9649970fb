package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Agenda;
import dk.klynge.engine.scheduling.Slot;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import dk.klynge.staffing.Venues.Venue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A round as the engine sees it, and the way back.
///
/// @param first day 0 of the engine
/// @param meetings in the order of the agenda's interviews
/// @param venues in the order of the agenda's places
/// @param people names in the order of the agenda's people
record Scene(
    Agenda agenda,
    LocalDate first,
    List<Meeting> meetings,
    List<Venue> venues,
    List<String> people) {

  private static final int DAY = 1440;

  Scene {
    meetings = List.copyOf(meetings);
    venues = List.copyOf(venues);
    people = List.copyOf(people);
  }

  static int minute(LocalDate first, LocalDateTime time) {
    int days = (int) ChronoUnit.DAYS.between(first, time.toLocalDate());
    return days * DAY + time.getHour() * 60 + time.getMinute();
  }

  int index(UUID meeting) {
    return IntStream.range(0, meetings.size())
        .filter(i -> meetings.get(i).id().equals(meeting))
        .findFirst()
        .orElseThrow();
  }

  /// A minute of the engine by the clock.
  LocalDateTime clock(int minute) {
    return first.atStartOfDay().plusMinutes(minute);
  }

  /// Where a slot of that interview is by the clock.
  Place place(int interview, Slot slot) {
    var venue = venues.get(agenda.interviews().get(interview).place());
    return new Place(clock(slot.start()), venue.id(), slot.room());
  }

  Slot slot(Place place) {
    return new Slot(minute(first, place.starts()), place.room());
  }

  /// The slots as they stand now.
  List<Optional<Slot>> slots() {
    return meetings.stream().map(meeting -> meeting.at().map(this::slot)).toList();
  }

  /// A sentence about a clash.
  ///
  /// @param kind the last part of the message's key
  record Told(String kind, List<String> arguments) {
    Told {
      arguments = List.copyOf(arguments);
    }

    /// A person may be asked to come at another hour; nobody can be in two places.
    boolean mayBeOverruled() {
      return kind.equals("hours") || kind.equals("away");
    }
  }
}
