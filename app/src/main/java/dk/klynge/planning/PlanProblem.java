package dk.klynge.planning;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Criteria and institutions as the engine takes them, or the reasons why they cannot be planned.
public sealed interface PlanProblem {

  /// @param sites the institutions that take part, in the engine's order
  /// @param notes what was left out or assumed
  record Ready(Problem problem, List<PlanSite> sites, Coordinates coordinates, List<PlanNote> notes)
      implements PlanProblem {

    public Ready {
      sites = List.copyOf(sites);
      notes = List.copyOf(notes);
    }

    public Ready startingFrom(Clustering clustering) {
      return new Ready(problem.startingFrom(clustering), sites, coordinates, notes);
    }
  }

  record Refused(List<PlanNote> reasons) implements PlanProblem {

    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// Distances between the coordinates of the institutions.
  static PlanProblem of(CriteriaSet criteria, List<PlanSite> sites) {
    return of(criteria, sites, Optional.empty());
  }

  /// Distances from a table, where there is one.
  static PlanProblem of(CriteriaSet criteria, List<PlanSite> sites, Optional<DistanceTable> table) {
    return new Translation(criteria, sites, table).translated();
  }

  /// The clusters of today, by their names; institutions that are in none are left out.
  static Clustering today(List<PlanSite> sites) {
    var members = new LinkedHashMap<String, List<String>>();
    for (var site : sites)
      site.today()
          .ifPresent(
              cluster -> members.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(site.id()));
    return new Clustering(members);
  }
}
