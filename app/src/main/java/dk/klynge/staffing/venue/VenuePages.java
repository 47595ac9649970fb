package dk.klynge.staffing.venue;

import dk.klynge.staffing.Venues.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of places show.
final class VenuePages {

  private VenuePages() {}

  record Option(String value, String text) {}

  /// @param rounds that use it
  record Line(Place place, String area, int rounds, boolean mayKeep) {}

  record ListPage(List<Line> lines) {}

  /// @param now the place as it is; empty for a new one
  /// @param everywhere whether a place may be made that belongs to no area
  /// @param overtaken somebody has changed it while this was typed
  record FormPage(
      String address,
      Optional<Place> now,
      int rounds,
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> institutions,
      List<Option> areas,
      boolean everywhere,
      boolean overtaken) {}
}
