package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: A cluster or network begins on the day, at first without members. Told
/// within the transaction; listen after its commit.
///
/// @param kind municipal, self_owning, special or network
public record ClusterEstablished(ClusterId cluster, String name, String kind, LocalDate day) {}
