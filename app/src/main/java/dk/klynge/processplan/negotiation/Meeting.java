package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.meetingplan.MeetingTemplate.Planned;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A meeting of a negotiation, or a day on which something else is done about it.
///
/// @param version counts changes, so that two people who change it notice each other
/// @param clock empty for what takes no meeting
/// @param standing whether people may rely on the day
/// @param calledOff why it was called off; empty where it was not
record Meeting(
    UUID id,
    int version,
    String title,
    LocalDate day,
    Optional<Clock> clock,
    Standing standing,
    String place,
    String purpose,
    String agenda,
    String outcome,
    String calledOff,
    List<Participant> participants) {

  Meeting {
    participants = List.copyOf(participants);
  }

  record Clock(LocalTime begins, LocalTime ends) {}

  enum Standing {
    PROVISIONAL,
    CONFIRMED
  }

  /// @param role such as the union they come from
  /// @param account in whose calendar it stands; empty for people from outside
  record Participant(String name, String role, Optional<UUID> account) {}

  static Meeting of(Planned one) {
    return new Meeting(
        UUID.randomUUID(),
        0,
        one.title(),
        one.day(),
        one.hours().map(at -> new Clock(at.begins(), at.ends())),
        Standing.PROVISIONAL,
        "",
        one.purpose(),
        one.agenda(),
        "",
        "",
        List.of());
  }

  boolean isCalledOff() {
    return !calledOff.isEmpty();
  }

  boolean isOver(LocalDateTime now) {
    var end =
        clock.map(at -> day.atTime(at.ends())).orElseGet(() -> day.plusDays(1).atStartOfDay());
    return !now.isBefore(end);
  }

  /// Somebody met: it has an outcome, or its time has passed.
  boolean isHeld(LocalDateTime now) {
    return !isCalledOff() && (!outcome.isEmpty() || isOver(now));
  }
}
