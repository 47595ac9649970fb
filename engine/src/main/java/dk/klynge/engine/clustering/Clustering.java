package dk.klynge.engine.clustering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Any division of sites into labelled clusters, good or bad: today's structure, a start for the
/// search, a file.
///
/// @param members ids of the sites by the label of their cluster, in the order the caller wants to
///   see
public record Clustering(Map<String, List<String>> members) {

  public Clustering {
    var copy = LinkedHashMap.<String, List<String>>newLinkedHashMap(members.size());
    members.forEach((label, ids) -> copy.put(label, List.copyOf(ids)));
    members = Collections.unmodifiableMap(copy);
  }

  public static Clustering none() {
    return new Clustering(Map.of());
  }
}
