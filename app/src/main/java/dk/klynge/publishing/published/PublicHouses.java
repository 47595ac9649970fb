package dk.klynge.publishing.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What the parents' site says of each institution, for the talking points and slides of leaders.
/// The site stands above this module and hands it down: so nothing that is not published can be had
/// here.
public interface PublicHouses {

  /// Every institution, by name in Danish order.
  List<Place> places();

  /// @param language Danish or English
  Optional<House> house(UUID institution, Locale language);

  /// Where an institution stands today.
  record Place(UUID id, String name, Optional<Named> area, Optional<Named> cluster) {}

  record Named(UUID id, String name) {}

  /// @param page its page on the parents' site, as a path
  /// @param cluster today; empty where it is in none
  /// @param change empty where nothing has been decided for it
  /// @param contact whom to ask, as HTML, where an editor wrote it
  record House(
      UUID id,
      String name,
      String page,
      Optional<Group> cluster,
      Optional<Change> change,
      List<Leader> leaders,
      Optional<String> contact) {}

  /// @param others the other institutions in it, by name
  record Group(String name, List<String> others) {}

  /// @param kind joins, moves, renamed, company, leaves or nothing
  /// @param conditions how many must be fulfilled first and are not
  /// @param to empty where it will be in no cluster
  record Change(String kind, LocalDate day, String decision, int conditions, Optional<Group> to) {}

  /// @param kind institution_leader, pedagogical_leader, cluster_leader or area_manager
  /// @param name empty while the post is vacant
  record Leader(String kind, String place, String name) {}
}
