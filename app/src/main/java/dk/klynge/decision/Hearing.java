package dk.klynge.decision;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A hearing: what is put forward, to whom, and from which day to which.
///
/// @param version counts changes, so that two people who change it notice each other
/// @param first the first day on which answers are taken
/// @param last the last day of the first period
/// @param announced when it was made public; empty while it is being prepared
/// @param summarised when the summary of its answers was finished
/// @param prolongations second periods, by rising first day
public record Hearing(
    HearingId id,
    int version,
    String title,
    String introduction,
    Proposal proposal,
    LocalDate first,
    LocalDate last,
    Audience audience,
    Optional<Instant> announced,
    Optional<Instant> summarised,
    List<Prolongation> prolongations) {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  public Hearing {
    prolongations = List.copyOf(prolongations);
  }

  /// Who may answer.
  public enum Audience {
    /// Only who was invited, each by a link of their own.
    INVITED,
    EVERYBODY
  }

  /// A published revision of a scenario, as it was put forward; kept with the hearing.
  ///
  /// @param day of the register that the proposal starts from
  public record Proposal(
      ScenarioId scenario,
      int revision,
      String name,
      LocalDate day,
      List<ProposedCluster> clusters) {
    public Proposal {
      clusters = List.copyOf(clusters);
    }
  }

  /// @param kind municipal, self_owning, special or network
  public record ProposedCluster(ClusterId id, String name, String kind, List<Member> members) {
    public ProposedCluster {
      members = List.copyOf(members);
    }
  }

  /// @param before the cluster that the institution is in today; empty for none
  public record Member(String name, String before) {}

  /// A second period for some clusters only.
  public record Prolongation(
      LocalDate first, LocalDate last, String reason, List<ClusterId> clusters) {
    public Prolongation {
      clusters = List.copyOf(clusters);
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /// What it is on a day. Opening and closing follow from the clock; nobody has to do them.
  public sealed interface State {
    record BeingPrepared() implements State {}

    record Announced(LocalDate opens) implements State {}

    /// @param until the last day
    /// @param clusters that answers may be about: all of them, or those of the second period
    record Open(LocalDate until, List<ProposedCluster> clusters) implements State {
      public Open {
        clusters = List.copyOf(clusters);
      }
    }

    /// @param since the last day on which answers were taken
    record Closed(LocalDate since) implements State {}

    record Summarised(LocalDate day) implements State {}
  }

  public State on(LocalDate day) {
    if (announced.isEmpty()) return new State.BeingPrepared();
    if (summarised.isPresent())
      return new State.Summarised(LocalDate.ofInstant(summarised.get(), DANISH));
    if (day.isBefore(first)) return new State.Announced(first);
    if (!day.isAfter(last)) return new State.Open(last, proposal.clusters());
    return prolongations.stream()
        .filter(again -> again.holds(day))
        .findFirst()
        .<State>map(again -> new State.Open(again.last(), chosen(again)))
        .orElseGet(() -> new State.Closed(lastBefore(day)));
  }

  private List<ProposedCluster> chosen(Prolongation again) {
    return proposal.clusters().stream()
        .filter(cluster -> again.clusters().contains(cluster.id()))
        .toList();
  }

  private LocalDate lastBefore(LocalDate day) {
    return prolongations.stream()
        .map(Prolongation::last)
        .filter(ended -> ended.isBefore(day))
        .max(LocalDate::compareTo)
        .orElse(last);
  }
}
