package dk.klynge.decision.force;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.UmbrellaId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the things that a plan speaks of are called. What has no name any more shows its id.
record Names(
    Map<ClusterId, String> clusters,
    Map<InstitutionId, String> institutions,
    Map<UUID, String> areas,
    Map<UUID, String> umbrellas) {

  String of(ClusterId id) {
    return clusters.getOrDefault(id, id.value().toString());
  }

  String of(InstitutionId id) {
    return institutions.getOrDefault(id, id.value().toString());
  }

  String area(Optional<AreaId> id) {
    return id.map(area -> areas.getOrDefault(area.value(), area.value().toString())).orElse("–");
  }

  String umbrella(Optional<UmbrellaId> id) {
    return id.map(one -> umbrellas.getOrDefault(one.value(), one.value().toString())).orElse("–");
  }
}
