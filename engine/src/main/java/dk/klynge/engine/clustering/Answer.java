package dk.klynge.engine.clustering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;

/// What comes of a problem.
public sealed interface Answer {

  /// A complete clustering. Where no clustering was found that keeps all limits, the broken ones
  /// are named.
  ///
  /// @param lowerBound no clustering that keeps all limits has a smaller [Measured#cost] (where as
  ///   few clusters as possible are asked for: none of at most as many clusters as were found);
  ///   empty where nothing is proved
  record Proposal(Measured measured, OptionalDouble lowerBound, Run run) implements Answer {

    public List<Cluster> clusters() {
      return measured.clusters();
    }

    public double value() {
      return measured.value();
    }

    public Objective.Unit unit() {
      return measured.unit();
    }

    public List<Broken> broken() {
      return measured.broken();
    }

    public boolean feasible() {
      return measured.feasible();
    }

    /// The proposal as a plain clustering, for a file or as the start of another search.
    public Clustering clustering() {
      var members = new LinkedHashMap<String, List<String>>();
      clusters().forEach(cluster -> members.put(cluster.label(), cluster.sites()));
      return new Clustering(members);
    }
  }

  /// No clustering can keep all limits, and why that is certain: mostly before anything was
  /// searched.
  record Impossible(List<Reason> reasons) implements Answer {
    public Impossible {
      reasons = List.copyOf(reasons);
    }
  }

  /// How a proposal was found.
  ///
  /// @param iterations steps of the search in all threads
  record Run(
      long iterations,
      double seconds,
      long seed,
      int threads,
      Ending ending,
      String engineVersion) {}

  /// Why the search ended.
  enum Ending {
    BUDGET_SPENT,
    CANCELLED,
    /// There is only one clustering to choose.
    NOTHING_TO_SEARCH,
    /// What was found is proved to be the best there is, but for rounding.
    PROVED_OPTIMAL
  }
}
