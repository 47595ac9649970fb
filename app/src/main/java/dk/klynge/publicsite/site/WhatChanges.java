package dk.klynge.publicsite.site;

import dk.klynge.decision.published.PublicDecisions.Coming;
import dk.klynge.decision.published.PublicDecisions.ComingCluster;
import dk.klynge.organisation.published.PublicRegister.PublicCluster;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a decision that is not yet in force means for one institution.
final class WhatChanges {

  private final Content content;

  WhatChanges(Content content) {
    this.content = content;
  }

  enum Kind {
    /// It is in no cluster today.
    JOINS,
    /// To another cluster.
    MOVES,
    /// The cluster is called something else; the same institutions are in it, or others.
    RENAMED,
    /// Others join the cluster or leave it.
    COMPANY,
    /// Out of its cluster, into none.
    LEAVES,
    /// The decision reaches it and changes nothing.
    NOTHING
  }

  /// @param to the cluster it will be in
  record Change(Coming decision, Kind kind, Optional<ComingCluster> to) {}

  /// By the first decision that reaches the institution; empty where none does.
  Optional<Change> of(PublicInstitution institution) {
    return content.coming().stream()
        .filter(one -> one.reached().contains(institution.id()))
        .findFirst()
        .map(decision -> change(institution, decision));
  }

  private Change change(PublicInstitution institution, Coming decision) {
    var to = decision.of(institution.id());
    var today = institution.cluster().map(content.register().clusters()::get);
    return new Change(decision, kind(today, to), to);
  }

  private Kind kind(Optional<PublicCluster> today, Optional<ComingCluster> to) {
    if (to.isEmpty()) return today.isEmpty() ? Kind.NOTHING : Kind.LEAVES;
    if (today.isEmpty()) return Kind.JOINS;
    if (!today.get().id().equals(to.get().id())) return Kind.MOVES;
    if (!today.get().name().equals(to.get().name())) return Kind.RENAMED;
    return members(today.get().id()).equals(to.get().members()) ? Kind.NOTHING : Kind.COMPANY;
  }

  private Set<UUID> members(UUID cluster) {
    return content.register().institutions().stream()
        .filter(one -> one.cluster().filter(cluster::equals).isPresent())
        .map(PublicInstitution::id)
        .collect(Collectors.toSet());
  }
}
