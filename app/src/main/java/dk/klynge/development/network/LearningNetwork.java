package dk.klynge.development.network;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Leaders of several clusters who learn from each other.
///
/// @param facilitator a member; a network without one runs by itself
/// @param members by name in Danish order
/// @param meetings in order of time, also those called off
record LearningNetwork(
    UUID id,
    int version,
    String name,
    String purpose,
    Optional<PersonId> facilitator,
    boolean closed,
    List<Member> members,
    List<Meeting> meetings) {

  LearningNetwork {
    members = List.copyOf(members);
    meetings = List.copyOf(meetings);
  }

  record Member(PersonId person, String name, String email) {}

  /// @param version what calendars were told last, from 0
  record Meeting(
      UUID id,
      int version,
      LocalDate day,
      LocalTime begins,
      LocalTime ends,
      String place,
      String topic,
      boolean calledOff) {}

  boolean has(PersonId person) {
    return members.stream().anyMatch(one -> one.person().equals(person));
  }

  Optional<Meeting> meeting(UUID meeting) {
    return meetings.stream().filter(one -> one.id().equals(meeting)).findFirst();
  }
}
