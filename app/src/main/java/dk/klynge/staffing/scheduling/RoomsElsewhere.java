package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Rooms of places with several rooms that other rounds have taken. A place with one room is kept
/// by the planner itself, like a person.
@Component
class RoomsElsewhere {

  private final Interviews interviews;
  private final Venues venues;

  RoomsElsewhere(Interviews interviews, Venues venues) {
    this.interviews = interviews;
    this.venues = venues;
  }

  /// @param place of all rounds
  record Taken(UUID place, int room, LocalDateTime from, LocalDateTime until) {

    boolean meets(UUID where, int which, LocalDateTime begins, LocalDateTime ends) {
      return place.equals(where) && room == which && from.isBefore(ends) && begins.isBefore(until);
    }
  }

  /// What is taken of the places with several rooms that this round uses.
  List<Taken> of(InterviewRound round) {
    var here =
        venues.of(round.id()).stream()
            .filter(one -> one.rooms() > 1)
            .map(one -> one.place().id())
            .toList();
    var taken = new ArrayList<Taken>();
    if (here.isEmpty()) return taken;
    var others = new HashMap<UUID, Other>();
    for (var meeting : interviews.elsewhere(round.id())) {
      var at = meeting.at().orElseThrow();
      var other = others.computeIfAbsent(meeting.round(), this::other);
      var venue = Optional.ofNullable(other.venues().get(at.venue()));
      venue
          .map(one -> one.place().id())
          .filter(here::contains)
          .ifPresent(place ->
              taken.add(
                  new Taken(
                      place, at.room(), at.starts(), at.starts().plusMinutes(other.minutes()))));
    }
    return taken;
  }

  private record Other(int minutes, Map<UUID, Venue> venues) {}

  private Other other(UUID id) {
    var round = interviews.round(id).orElseThrow();
    return new Other(
        round.terms().minutes(),
        venues.of(id).stream().collect(Collectors.toMap(Venue::id, Function.identity())));
  }
}
