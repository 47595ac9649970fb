package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: A cluster or network has another name from the day on. Told within the
/// transaction; listen after its commit.
public record ClusterRenamed(ClusterId cluster, String before, String after, LocalDate day) {}
