package dk.klynge.actionplan;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The places that a plan is written for: the clusters and networks of a day, and those that are
/// decided and to come.
public interface PlanPlaces {

  /// By name in Danish order.
  List<Place> on(LocalDate day);

  Optional<Place> find(ClusterId cluster, LocalDate day);

  /// @param kind municipal, self_owning, special or network
  /// @param members its institutions, by name in Danish order
  /// @param begins the first day of a cluster that is to come; empty for one that is there
  record Place(
      ClusterId cluster,
      String name,
      String kind,
      Optional<Named> area,
      List<Member> members,
      Optional<LocalDate> begins) {
    public Place {
      members = List.copyOf(members);
    }
  }

  record Member(InstitutionId id, String name) {}
}
