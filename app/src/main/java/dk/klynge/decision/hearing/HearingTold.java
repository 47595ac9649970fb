package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hearing as other programs read it.
///
/// @param version to send along with a change
/// @param state prepared, announced, open, closed or summarised
/// @param proposal `<scenario>:<revision>`
/// @param clusters that are proposed
/// @param prolongations second periods for some of them
record HearingTold(
    UUID id,
    int version,
    String title,
    String introduction,
    String state,
    LocalDate first,
    LocalDate last,
    String audience,
    Optional<Instant> announced,
    Optional<Instant> summarised,
    String proposal,
    String proposalName,
    List<Cluster> clusters,
    List<Again> prolongations) {

  record Cluster(UUID id, String name, String kind, List<Hearing.Member> members) {}

  record Again(LocalDate first, LocalDate last, String reason, List<UUID> clusters) {}

  static HearingTold of(Hearing hearing, LocalDate today) {
    return new HearingTold(
        hearing.id().value(),
        hearing.version(),
        hearing.title(),
        hearing.introduction(),
        word(hearing.on(today)),
        hearing.first(),
        hearing.last(),
        hearing.audience().name(),
        hearing.announced(),
        hearing.summarised(),
        HearingForm.key(hearing.proposal()),
        hearing.proposal().name(),
        hearing.proposal().clusters().stream().map(HearingTold::cluster).toList(),
        hearing.prolongations().stream().map(HearingTold::again).toList());
  }

  private static String word(State state) {
    return switch (state) {
      case State.BeingPrepared() -> "prepared";
      case State.Announced(var _) -> "announced";
      case State.Open(var _, var _) -> "open";
      case State.Closed(var _) -> "closed";
      case State.Summarised(var _) -> "summarised";
    };
  }

  private static Cluster cluster(Hearing.ProposedCluster proposed) {
    return new Cluster(proposed.id().value(), proposed.name(), proposed.kind(), proposed.members());
  }

  private static Again again(Hearing.Prolongation period) {
    return new Again(
        period.first(),
        period.last(),
        period.reason(),
        period.clusters().stream().map(cluster -> cluster.value()).toList());
  }
}
