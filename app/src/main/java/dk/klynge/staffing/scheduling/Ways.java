package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Places;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.Venues.Position;
import dk.klynge.staffing.Venues.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long it takes from place to place. Where nobody knows where a place lies, half an hour.
final class Ways {

  private static final int UNKNOWN = 30;

  /// Minutes that every way takes besides: out of one house and into the other.
  private static final int EXTRA = 5;

  private final List<Venue> venues;
  private final Places.Speed speed;

  Ways(List<Venue> venues, Terms terms) {
    this.venues = List.copyOf(venues);
    speed = new Places.Speed(terms.speed(), EXTRA);
  }

  Places places() {
    var rows = new ArrayList<List<Integer>>();
    for (int a = 0; a < venues.size(); a++) {
      var row = new ArrayList<Integer>();
      for (int b = 0; b < venues.size(); b++)
        row.add(a == b ? 0 : between(venues.get(a), venues.get(b)));
      rows.add(row);
    }
    return new Places(venues.stream().map(Venue::rooms).toList(), rows);
  }

  /// From the place that is farthest away; none of them where the other is not known.
  int longestTo(Optional<Venue> other) {
    return other
        .map(there -> venues.stream().mapToInt(venue -> between(venue, there)).max().orElse(0))
        .orElse(UNKNOWN);
  }

  private int between(Venue one, Venue other) {
    if (one.place().id().equals(other.place().id())) return 0;
    var from = one.place().position();
    var to = other.place().position();
    if (from.isEmpty() || to.isEmpty()) return UNKNOWN;
    var points = List.of(point(from.get()), point(to.get()));
    return Places.at(points, List.of(1, 1), speed).travel().getFirst().getLast();
  }

  private static Places.Point point(Position position) {
    return new Places.Point(position.latitude(), position.longitude());
  }
}
