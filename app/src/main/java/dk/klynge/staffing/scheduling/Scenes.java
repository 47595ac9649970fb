package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Agenda;
import dk.klynge.engine.scheduling.Busy;
import dk.klynge.engine.scheduling.Interview;
import dk.klynge.engine.scheduling.Slot;
import dk.klynge.engine.scheduling.Taken;
import dk.klynge.engine.scheduling.Terms;
import dk.klynge.engine.scheduling.Window;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the engine's agenda of a round: its interviews, and what people and rooms are taken by
/// elsewhere.
@Component
class Scenes {

  private static final int GRID = 15;

  private final Interviews interviews;
  private final Venues venues;
  private final Hindrances away;
  private final Committees committees;
  private final RoomsElsewhere rooms;

  Scenes(
      Interviews interviews,
      Venues venues,
      Hindrances away,
      Committees committees,
      RoomsElsewhere rooms) {
    this.interviews = interviews;
    this.venues = venues;
    this.away = away;
    this.committees = committees;
    this.rooms = rooms;
  }

  /// @param fixed which meetings may not be moved
  Scene of(InterviewRound round, Predicate<Meeting> fixed) {
    return new Work(round, all(round), fixed).scene();
  }

  /// With one of them at another time and place, to be looked at.
  Scene moved(InterviewRound round, Meeting moved, Meeting.Place place) {
    var all =
        all(round).stream().map(one -> one.id().equals(moved.id()) ? one.at(place) : one).toList();
    return new Work(round, all, one -> !one.id().equals(moved.id())).scene();
  }

  private List<Meeting> all(InterviewRound round) {
    return interviews.of(round.id()).stream().filter(meeting -> !meeting.cancelled()).toList();
  }

  /// Numbers people, committees and places for one agenda.
  private final class Work {

    private final InterviewRound round;
    private final List<InterviewRound.Window> open;
    private final List<Meeting> all;
    private final Predicate<Meeting> fixed;
    private final List<Venue> places;
    private final Map<CommitteeId, UUID> homes;
    private final Map<CommitteeId, List<Member>> members = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<CommitteeId> numbered = new ArrayList<>();
    private final LocalDate first;
    private final Ways ways;

    Work(InterviewRound round, List<Meeting> all, Predicate<Meeting> fixed) {
      this.round = round;
      open = interviews.windows(round.id());
      this.all = all;
      this.fixed = fixed;
      places = venues.of(round.id());
      homes = venues.byCommittee(round.id());
      ways = new Ways(places, round.terms());
      first =
          Stream.concat(
                  open.stream().map(InterviewRound.Window::day),
                  all.stream()
                      .flatMap(one -> one.at().stream())
                      .map(at -> at.starts().toLocalDate()))
              .min(LocalDate::compareTo)
              .orElse(LocalDate.EPOCH);
    }

    Scene scene() {
      var interviews = all.stream().map(this::interview).toList();
      var terms = new Terms(round.terms().minutes(), round.terms().pause(), GRID);
      var busy = Stream.concat(away().stream(), elsewhere().stream()).toList();
      var agenda = new Agenda(interviews, windows(), terms, ways.places(), busy, taken());
      return new Scene(agenda, first, all, places, List.copyOf(names.values()));
    }

    private List<Window> windows() {
      return open.stream()
          .map(window ->
              new Window(
                  Scene.minute(first, window.day().atTime(window.begins())),
                  Scene.minute(first, window.day().atTime(window.ends()))))
          .toList();
    }

    private Interview interview(Meeting meeting) {
      var committee = meeting.committee();
      if (!numbered.contains(committee)) numbered.add(committee);
      var venue = venue(meeting);
      var people =
          Stream.concat(
                  members(committee).stream().map(member -> number(member.who(), member.name())),
                  Stream.of(number(meeting.candidate().value().toString(), meeting.name())))
              .distinct()
              .toList();
      var free = Interview.free(numbered.indexOf(committee), venue, room(venue, people));
      return meeting
          .at()
          .filter(_ -> fixed.test(meeting))
          .map(at -> new Slot(Scene.minute(first, at.starts()), at.room()))
          .map(free::at)
          .orElse(free);
    }

    /// One that stands where it is keeps its place, also the one that is being moved by hand; what
    /// is planned anew meets where its committee does.
    private int venue(Meeting meeting) {
      var venue =
          meeting
              .at()
              .filter(_ -> meeting.pinned() || fixed.test(meeting))
              .map(Meeting.Place::venue)
              .or(() -> Optional.ofNullable(homes.get(meeting.committee())));
      return venue.map(id -> places.stream().map(Venue::id).toList().indexOf(id)).orElse(0);
    }

    /// The only room of a place goes from one interview to the next like a person, so that another
    /// round that uses it too is kept out.
    private List<Integer> room(int venue, List<Integer> people) {
      var place = places.get(venue);
      if (place.rooms() > 1) return people;
      var with = new ArrayList<>(people);
      with.add(number("room:" + place.place().id(), place.name()));
      return with;
    }

    private List<Member> members(CommitteeId committee) {
      return members.computeIfAbsent(committee, committees::members);
    }

    private int number(String who, String name) {
      names.putIfAbsent(who, name);
      return List.copyOf(names.keySet()).indexOf(who);
    }

    private List<Busy> away() {
      return away.of(List.copyOf(names.keySet())).stream()
          .filter(one -> !one.day().isBefore(first))
          .map(one ->
              new Busy(
                  number(one.who(), one.who()),
                  Scene.minute(first, one.day().atTime(one.begins())),
                  Scene.minute(first, one.day().atTime(one.ends()))))
          .toList();
    }

    /// Interviews of other rounds, with the longest way from any place of this one before and
    /// after.
    private List<Busy> elsewhere() {
      var busy = new ArrayList<Busy>();
      for (var meeting : interviews.elsewhere(round.id())) {
        var at = meeting.at().orElseThrow();
        var other = interviews.round(meeting.round()).orElseThrow();
        var venue =
            venues.of(other.id()).stream().filter(one -> one.id().equals(at.venue())).findFirst();
        int margin = Math.max(round.terms().pause(), ways.longestTo(venue));
        int minutes = other.terms().minutes();
        for (var who : attending(meeting))
          if (names.containsKey(who))
            busy.addAll(around(number(who, who), at.starts(), minutes, margin));
        var room = "room:" + venue.map(one -> one.place().id().toString()).orElse("");
        if (names.containsKey(room))
          busy.addAll(around(number(room, room), at.starts(), minutes, 0));
      }
      return busy;
    }

    /// The rooms that other rounds have, of places with several; a place of this round may have
    /// fewer rooms by now than when they were given away.
    private List<Taken> taken() {
      var ids = places.stream().map(one -> one.place().id()).toList();
      return rooms.of(round).stream()
          .filter(one -> one.room() < places.get(ids.indexOf(one.place())).rooms())
          .map(one ->
              new Taken(
                  ids.indexOf(one.place()),
                  one.room(),
                  Scene.minute(first, one.from()),
                  Scene.minute(first, one.until())))
          .toList();
    }

    private List<String> attending(Meeting meeting) {
      return Stream.concat(
              members(meeting.committee()).stream().map(Member::who),
              Stream.of(meeting.candidate().value().toString()))
          .toList();
    }

    private List<Busy> around(int person, LocalDateTime starts, int minutes, int margin) {
      int from = Scene.minute(first, starts) - margin;
      int until = from + minutes + 2 * margin;
      return until <= 0 ? List.of() : List.of(new Busy(person, from, until));
    }
  }
}
