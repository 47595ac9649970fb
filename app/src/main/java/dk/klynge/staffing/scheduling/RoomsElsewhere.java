package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import dk.klynge.ui.Format;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

  private final Interviews interviews;
  private final Venues venues;
  private final Format format;

  RoomsElsewhere(Interviews interviews, Venues venues, Format format) {
    this.interviews = interviews;
    this.venues = venues;
    this.format = format;
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

  /// Which interviews of the round are in a room that is taken then.
  List<Scene.Told> clashes(InterviewRound round, List<Meeting> meetings) {
    var taken = of(round);
    if (taken.isEmpty()) return List.of();
    var used =
        venues.of(round.id()).stream().collect(Collectors.toMap(Venue::id, Function.identity()));
    return meetings.stream()
        .flatMap(meeting ->
            meeting.at().stream()
                .flatMap(at ->
                    clash(round, at, Optional.ofNullable(used.get(at.venue())), taken).stream())
                .map(one -> told(meeting, one, used)))
        .toList();
  }

  private static Optional<Taken> clash(
      InterviewRound round, Meeting.Place at, Optional<Venue> venue, List<Taken> taken) {
    var ends = at.starts().plusMinutes(round.terms().minutes());
    return venue.flatMap(one ->
        taken.stream()
            .filter(other -> other.meets(one.place().id(), at.room(), at.starts(), ends))
            .findFirst());
  }

  /// Who is met there in the other round is not said: it may be one of another area.
  private Scene.Told told(Meeting meeting, Taken taken, Map<UUID, Venue> used) {
    var place =
        used.values().stream()
            .filter(one -> one.place().id().equals(taken.place()))
            .findFirst()
            .map(Venue::name)
            .orElse("");
    return new Scene.Told(
        "taken",
        List.of(
            meeting.name(),
            Integer.toString(taken.room() + 1),
            place,
            format.day(taken.from().toLocalDate()),
            TIME.format(taken.from()),
            TIME.format(taken.until())));
  }
}
