package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Change;
import java.util.Optional;

/// Another place for a site.
///
/// @param cluster the site would be in
/// @param exchanged the site of that cluster that would take its place; empty: the site moves alone
/// @param change what it brings
/// @param instead of a move that breaks a limit: the cheapest exchange with a site of that cluster
///   that breaks none, if one was found
public record Alternative(
    String cluster, Optional<String> exchanged, Change change, Optional<Alternative> instead) {

  /// The move, or what can be done instead where it breaks a limit.
  public Optional<Alternative> possible() {
    return change.allowed() ? Optional.of(this) : instead;
  }
}
