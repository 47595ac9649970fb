package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Clash;
import dk.klynge.engine.scheduling.Clashes;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody moves an interview by hand and is told at once what clashes.
@Service
class MoveInterview {

  /// What comes of it.
  sealed interface Outcome {

    record Moved() implements Outcome {}

    /// It was changed by somebody else in the meantime.
    record Overtaken() implements Outcome {}

    record Clashing(List<Scene.Told> clashes) implements Outcome {
      public Clashing {
        clashes = List.copyOf(clashes);
      }

      boolean mayBeOverruled() {
        return clashes.stream().allMatch(Scene.Told::mayBeOverruled);
      }
    }
  }

  /// How a move is meant: only looked at, done where nothing clashes, or done all the same where
  /// only hours speak against it.
  enum Intent {
    TRY,
    MOVE,
    OVERRULE
  }

  private final SlotRows slots;
  private final Venues venues;
  private final Scenes scenes;
  private final ClashWords words;

  MoveInterview(SlotRows slots, Venues venues, Scenes scenes, ClashWords words) {
    this.slots = slots;
    this.venues = venues;
    this.scenes = scenes;
    this.words = words;
  }

  @Transactional
  Outcome move(
      InterviewRound round, Meeting meeting, LocalDateTime starts, UUID venue, Intent intent) {
    var tried = tried(round, meeting, starts, venue);
    var clashing = new Outcome.Clashing(tried.clashes);
    if (intent == Intent.TRY) return clashing;
    var may = tried.clashes.isEmpty() || (intent == Intent.OVERRULE && clashing.mayBeOverruled());
    if (!may) return clashing;
    return slots.move(meeting, tried.place) ? new Outcome.Moved() : new Outcome.Overtaken();
  }

  private record Tried(Place place, List<Scene.Told> clashes) {}

  /// In the room of the place where the least clashes.
  private Tried tried(InterviewRound round, Meeting meeting, LocalDateTime starts, UUID venue) {
    int rooms =
        venues.of(round.id()).stream()
            .filter(one -> one.id().equals(venue))
            .mapToInt(Venue::rooms)
            .findFirst()
            .orElseThrow();
    return IntStream.range(0, rooms)
        .mapToObj(room -> tried(round, meeting, new Place(starts, venue, room)))
        .min(Comparator.comparingInt(one -> one.clashes.size()))
        .orElseThrow();
  }

  /// All others stand where they are; each at its own place, whatever its committee's is now.
  private Tried tried(InterviewRound round, Meeting meeting, Place place) {
    var scene = scenes.moved(round, meeting, place);
    int index = scene.index(meeting.id());
    var told =
        Clashes.in(scene.agenda(), scene.slots()).stream()
            .filter(clash -> concerns(clash, index))
            .map(clash -> words.of(scene, clash))
            .distinct()
            .toList();
    return new Tried(place, told);
  }

  private static boolean concerns(Clash clash, int interview) {
    return switch (clash) {
      case Clash.Person(int one, int other, _) -> one == interview || other == interview;
      case Clash.Room(int one, int other) -> one == interview || other == interview;
      case Clash.Away _, Clash.Occupied _, Clash.OutsideHours _, Clash.Moved _ ->
          clash.interview() == interview;
    };
  }
}
