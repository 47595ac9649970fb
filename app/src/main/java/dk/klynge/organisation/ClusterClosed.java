package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: A cluster or network ends: the day is its first without it. Told within
/// the transaction; listen after its commit.
public record ClusterClosed(ClusterId cluster, String name, LocalDate day) {}
