package dk.klynge.planning.alternative;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.AlternativePage.Other;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Names;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.planning.alternative.history.Whereabouts;
import dk.klynge.planning.alternative.twofold.OtherCluster;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The third parties of an alternative: other clusters, their institutions, and who leads them
/// today.
@Component
class Parties {

  private final LeadershipChain leaders;
  private final TrialWords words;
  private final Clock clock;

  Parties(LeadershipChain leaders, TrialWords words, Clock clock) {
    this.leaders = leaders;
    this.words = words;
    this.clock = clock;
  }

  List<Other> of(Scenario original, Names names, Alternative alternative) {
    return alternative.trial().findings().others().stream()
        .map(other -> party(original, names, other))
        .toList();
  }

  private Other party(Scenario original, Names names, OtherCluster other) {
    var id = new ClusterId(UUID.fromString(other.label()));
    var cluster = Whereabouts.cluster(original, id.value());
    return new Other(
        cluster.map(PlannedCluster::name).orElse(""),
        other.judgement().code(),
        cluster.stream()
            .flatMap(found -> found.members().stream())
            .flatMap(member -> names.institution(member).stream())
            .map(entry -> entry.name())
            .toList(),
        leaders(id),
        other.lines().stream().map(words::row).toList());
  }

  /// A cluster that is only planned has no leader in the register.
  private List<String> leaders(ClusterId id) {
    return leaders.of(id, LocalDate.now(clock)).stream()
        .filter(link -> !link.kind().equals("head_of_administration"))
        .filter(link -> !link.place().isEmpty())
        .map(link ->
            words.say(
                "planning.alternative.leader." + link.kind(),
                link.leader()
                    .map(Named::name)
                    .orElse(words.say("planning.alternative.leader.vacant"))))
        .toList();
  }
}
