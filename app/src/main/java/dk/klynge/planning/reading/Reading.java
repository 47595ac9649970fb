package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanNote;
import dk.klynge.planning.PlanProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A proposal that was found, measured again from its question and members by plain counting: the
/// search that found it has no say in what is shown of it.
///
/// @param notes what was left out or assumed
public record Reading(
    Question question,
    Plan plan,
    Problem problem,
    List<PlanNote> notes,
    Measured measured,
    SiteNames names) {

  public static Reading of(Question question, Plan plan) {
    return switch (EngineProblem.of(question)) {
      case PlanProblem.Ready ready ->
          new Reading(
              question,
              plan,
              ready.problem(),
              ready.notes(),
              Measurer.measure(ready.problem(), plan.clustering()),
              SiteNames.of(question.sites()));
      case PlanProblem.Refused(var reasons) ->
          throw new IllegalStateException(
              "A plan was found for what cannot be planned: " + reasons);
    };
  }

  /// The clusters of that day, as far as the chosen institutions belong to any.
  Clustering today() {
    var members = new TreeMap<String, List<String>>();
    for (var site : question.placed())
      site.cluster()
          .map(ClusterName::name)
          .ifPresent(name -> members.computeIfAbsent(name, _ -> new ArrayList<>()).add(id(site)));
    return new Clustering(members);
  }

  public boolean hasToday() {
    return question.placed().stream().anyMatch(site -> site.cluster().isPresent());
  }

  /// Today's clusters under the same criteria.
  public Measured measuredToday() {
    return Measurer.measure(problem, today());
  }

  public Kinship kinship() {
    var proposed = new LinkedHashMap<String, String>();
    measured
        .clusters()
        .forEach(cluster -> cluster.sites().forEach(id -> proposed.put(id, cluster.label())));
    var today = new LinkedHashMap<String, String>();
    today().members().forEach((name, ids) -> ids.forEach(id -> today.put(id, name)));
    return Kinship.between(proposed, today);
  }

  /// Metres from a member to the centre of its cluster.
  public double toCentre(Cluster cluster, String id) {
    var sites = problem.sites();
    int site = sites.indexOf(id).orElseThrow();
    return switch (cluster.centre()) {
      case Centre.AtSite(var centre) ->
          problem.distance().between(sites, site, sites.indexOf(centre).orElseThrow());
      case Centre.AtPoint(var x, var y) -> toPoint(sites.x(site), sites.y(site), x, y);
    };
  }

  private double toPoint(double x, double y, double centreX, double centreY) {
    var both =
        Sites.builder(List.of())
            .add("site", x, y, new double[0], Map.of())
            .add("centre", centreX, centreY, new double[0], Map.of())
            .build();
    return switch (both) {
      case Sites.Built.Usable(var sites) -> problem.distance().between(sites, 0, 1);
      case Sites.Built.Refused(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  public static String id(Entry site) {
    return site.id().value().toString();
  }
}
