package dk.klynge.organisation.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The register as anybody may know it: what is so on a day, and nothing that is planned after it.
public interface PublicRegister {

  /// Everything at once; some thousand institutions take a few hundredths of a second.
  Published on(LocalDate day);

  /// @param institutions by name in Danish order
  /// @param clusters by id: those that exist on the day
  /// @param areas by id
  record Published(
      List<PublicInstitution> institutions,
      Map<UUID, PublicCluster> clusters,
      Map<UUID, PublicArea> areas) {

    public Published {
      institutions = List.copyOf(institutions);
      clusters = Map.copyOf(clusters);
      areas = Map.copyOf(areas);
    }
  }

  /// @param type nursery, kindergarten, integrated, after_school, club, special, family_daycare,
  ///   other
  /// @param ownership municipal, self_owning, private, outsourced
  /// @param where its main unit lies
  /// @param leader institution leader or pedagogical leader, where the post is filled
  /// @param formerly the cluster it left within the last year, where it left one
  record PublicInstitution(
      UUID id,
      String name,
      String type,
      String ownership,
      Where where,
      Optional<UUID> area,
      Optional<UUID> cluster,
      Optional<PublicLeader> leader,
      Optional<Formerly> formerly) {}

  /// Unknown parts are empty.
  ///
  /// @param latitude in degrees (WGS84); NaN, like `longitude`, where the place is not known
  record Where(String address, String postalCode, String town, double latitude, double longitude) {

    public boolean isKnown() {
      return !Double.isNaN(latitude);
    }
  }

  /// @param until the first day on which it belonged to it no longer
  record Formerly(String cluster, LocalDate until) {}

  /// @param kind municipal, self_owning, special or network
  record PublicCluster(
      UUID id, String name, String kind, Optional<UUID> area, Optional<PublicLeader> leader) {}

  record PublicArea(UUID id, String name, Optional<PublicLeader> leader) {}

  /// Name and post of those who lead are public (offentlighedsloven § 21); nothing else of them is
  /// here.
  ///
  /// @param kind institution_leader, pedagogical_leader, cluster_leader or area_manager
  record PublicLeader(String kind, String name) {}
}
