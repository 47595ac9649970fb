package dk.klynge.engine.clustering;

import java.util.List;
import java.util.Optional;

/// One limit that a clustering breaks, in one cluster or as a whole.
///
/// @param value what was measured; for [Rule#SAME_ATTRIBUTE] the number of different values, for
///   [Rule#AGES_COVERED] of age groups covered, for [Rule#CONTIGUOUS] of parts, for
///   [Rule#KEEP_TOGETHER] of clusters the set is spread over
/// @param bound what it should have kept to
/// @param cluster label of the cluster, empty where the rule is about several
/// @param sites ids of the sites that break it
/// @param details the attribute's name and then its values, the missing age groups, the label a
///   site is fixed to
public record Broken(
    Rule rule,
    double value,
    double bound,
    Optional<String> cluster,
    List<String> sites,
    List<String> details) {

  public Broken {
    sites = List.copyOf(sites);
    details = List.copyOf(details);
  }

  static Broken inCluster(Rule rule, Placement.Group group, double value, double bound) {
    return new Broken(rule, value, bound, Optional.of(group.label()), group.ids(), List.of());
  }

  Broken by(List<String> those) {
    return new Broken(rule, value, bound, cluster, those, details);
  }

  Broken about(List<String> told) {
    return new Broken(rule, value, bound, cluster, sites, told);
  }
}
