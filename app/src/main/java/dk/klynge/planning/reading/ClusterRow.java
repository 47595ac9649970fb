package dk.klynge.planning.reading;

import java.util.List;

/// One cluster in a table of clusters. Distances in metres.
///
/// @param places by age group in the order of the columns
public record ClusterRow(
    String label,
    String today,
    String centre,
    int institutions,
    List<Long> places,
    long totalPlaces,
    boolean unknownPlaces,
    double diameter,
    double sum,
    double mean,
    double largest,
    String ages,
    int broken) {}
