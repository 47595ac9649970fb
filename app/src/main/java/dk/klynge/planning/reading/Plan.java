package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Clustering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;

/// The clusters that a run found. Their measures are not kept: they follow from the question and
/// the members.
public record Plan(List<Group> groups, Search search) {

  public Plan {
    groups = List.copyOf(groups);
  }

  /// One cluster: its label, and the ids of its institutions.
  public record Group(String label, List<String> members) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /// How the clusters were found, and what the engine itself said of them.
  ///
  /// @param unit of the value and the bound, as the engine names it
  /// @param ending why the search ended, as the engine names it
  /// @param lowerBound below which no clusters that keep the limits can come; empty where nothing
  ///   is proved
  public record Search(
      String engine,
      long iterations,
      double seconds,
      double value,
      String unit,
      int broken,
      String ending,
      OptionalDouble lowerBound) {}

  public Clustering clustering() {
    var members = new LinkedHashMap<String, List<String>>();
    for (var group : groups) members.put(group.label(), group.members());
    return new Clustering(members);
  }
}
