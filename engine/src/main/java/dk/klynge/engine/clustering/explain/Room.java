package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Rule;
import java.util.List;

/// How much a cluster could still change before a limit stops it.
///
/// @param value what the cluster measures: children, sites, metres; the number of different values,
///   of age groups covered, of parts, of sites of the set
/// @param bound what the limit asks for, in the same unit
/// @param about the attribute's name, or the age groups that are needed, or the ids of a set of
///   sites; else empty
/// @param scarce age groups that one site of the cluster alone offers
/// @param hinders how many moves of a site into or out of this cluster would lower the cost and
///   break this limit here; only neighbouring clusters are tried
public record Room(
    Rule rule,
    double value,
    double bound,
    Standing standing,
    List<String> about,
    List<String> scarce,
    int hinders) {

  public Room {
    about = List.copyOf(about);
    scarce = List.copyOf(scarce);
  }

  /// How near the bound is.
  public enum Standing {
    /// A typical change fits.
    FREE,
    /// No site among those near can join (or none can leave) without breaking the limit; distances:
    /// less than [Rooms#NEAR] of the bound is left.
    TIGHT,
    BROKEN
  }

  /// What is left until the bound, negative where the limit is broken.
  public double left() {
    return switch (rule) {
      case WEIGHT_AT_LEAST, SITES_AT_LEAST, AGES_COVERED -> value - bound;
      default -> bound - value;
    };
  }

  /// The cluster would be another without this limit, as far as moves of one site tell.
  public boolean binds() {
    return standing != Standing.FREE || hinders > 0;
  }
}
