package dk.klynge.engine.clustering;

import java.util.List;

/// One thing that a problem demands of every clustering, as small as it can be dropped: of a limit
/// with a lower and an upper bound these are two.
///
/// @param rule what is demanded
/// @param bound number of children, sites, clusters or metres; 0 where the rule has none
/// @param details the attribute's name, the age groups, the ids of the sites kept together, apart
///   or fixed, the labels of locked clusters
public record Demand(Rule rule, double bound, List<String> details) {

  public Demand {
    details = List.copyOf(details);
  }
}
