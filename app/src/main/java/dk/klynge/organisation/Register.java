package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register as it is on any day, past or planned.
public interface Register {

  /// The institutions of that day that the filter leaves in, by name in Danish order.
  List<Entry> on(LocalDate day, Filter filter);

  /// One institution, if it exists on that day.
  Optional<Entry> find(InstitutionId id, LocalDate day);

  /// Fifty of them at a time; pages count from 1.
  default Listing listing(LocalDate day, Filter filter, Order order, int page) {
    return listing(day, filter, order, page, 50);
  }

  /// `size` of them at a time.
  Listing listing(LocalDate day, Filter filter, Order order, int page, int size);

  List<Named> areasOn(LocalDate day);

  List<ClusterName> clustersOn(LocalDate day);

  List<Named> umbrellasOn(LocalDate day);

  /// The municipalities in which main units lie on that day.
  List<String> municipalitiesOn(LocalDate day);

  Optional<AreaId> areaOf(InstitutionId institution, LocalDate day);

  Optional<AreaId> areaOf(ClusterId cluster, LocalDate day);

  /// The institution that the unit belongs to on that day, or else last belonged to.
  Optional<InstitutionId> institutionOf(UnitId unit, LocalDate day);

  Optional<ClusterId> clusterOf(InstitutionId institution, LocalDate day);

  /// All age groups, youngest first.
  List<AgeGroup> ageGroups();

  /// One page of the list.
  ///
  /// @param total how many institutions the filter leaves in, on all pages
  /// @param totalPlaces their known places
  record Listing(List<Entry> entries, int total, int totalPlaces) {}

  /// A column of the list and its direction.
  record Order(Column column, Direction direction) {

    public static final Order BY_NAME = new Order(Column.NAME, Direction.ASCENDING);

    public enum Column {
      NAME,
      TYPE,
      OWNERSHIP,
      AREA,
      CLUSTER,
      UMBRELLA,
      PLACES
    }

    public enum Direction {
      ASCENDING,
      DESCENDING
    }
  }
}
