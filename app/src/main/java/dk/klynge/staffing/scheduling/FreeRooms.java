package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import dk.klynge.staffing.Venues.Venue;
import dk.klynge.staffing.scheduling.RoomsElsewhere.Taken;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The planner leaves to other rounds the rooms that they had when it began. While it was at work
/// another may have taken more: which rooms its interviews are in is settled here, so that others
/// keep theirs as long as there are enough.
final class FreeRooms {

  private final int minutes;
  private final Map<UUID, Venue> venues;
  private final List<Taken> elsewhere;
  private final List<Taken> own = new ArrayList<>();

  /// @param minutes that an interview takes
  /// @param elsewhere what other rounds have taken
  FreeRooms(int minutes, Map<UUID, Venue> venues, List<Taken> elsewhere) {
    this.minutes = minutes;
    this.venues = Map.copyOf(venues);
    this.elsewhere = List.copyOf(elsewhere);
  }

  /// What stands where it is.
  void keep(Place place) {
    own.add(taken(place, place.room()));
  }

  /// Where each of them meets then, by meeting; those without a time are not among them.
  Map<UUID, Place> settle(Map<Meeting, Place> planned) {
    var settled = new HashMap<UUID, Place>();
    planned.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Meeting, Place> one) -> one.getValue().starts())
                .thenComparing(one -> one.getKey().id()))
        .forEach(one -> {
          var place = one.getValue();
          int room = room(place);
          own.add(taken(place, room));
          settled.put(one.getKey().id(), new Place(place.starts(), place.venue(), room));
        });
    return settled;
  }

  /// The planned one where it is free, else any that is, else one that is free in this round.
  private int room(Place place) {
    int rooms = venue(place).rooms();
    var wanted =
        IntStream.concat(
                IntStream.of(place.room()),
                IntStream.range(0, rooms).filter(one -> one != place.room()))
            .boxed()
            .toList();
    Predicate<Integer> free = room -> isFree(place, room, own);
    return wanted.stream()
        .filter(free.and(room -> isFree(place, room, elsewhere)))
        .findFirst()
        .or(() -> wanted.stream().filter(free).findFirst())
        .orElse(place.room());
  }

  private boolean isFree(Place place, int room, List<Taken> taken) {
    var where = venue(place).place().id();
    return taken.stream().noneMatch(one -> one.meets(where, room, place.starts(), ends(place)));
  }

  private Taken taken(Place place, int room) {
    return new Taken(venue(place).place().id(), room, place.starts(), ends(place));
  }

  private LocalDateTime ends(Place place) {
    return place.starts().plusMinutes(minutes);
  }

  private Venue venue(Place place) {
    var venue = venues.get(place.venue());
    if (venue == null) throw new IllegalArgumentException("Not a venue of the round");
    return venue;
  }
}
