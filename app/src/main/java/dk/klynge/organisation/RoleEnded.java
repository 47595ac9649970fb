package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.UUID;

/// News of the register: from the day on a person leads a place no more. Told within the
/// transaction; listen after its commit.
///
/// @param kind cluster_leader, institution_leader, pedagogical_leader or area_manager
/// @param place the cluster, institution or area
public record RoleEnded(PersonId person, String kind, UUID place, LocalDate day) {}
