package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing.Member;
import dk.klynge.decision.Hearing.Proposal;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.Scenarios.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What hearings can be held on: the revisions of scenarios that were published.
@Component
class PublishedProposals {

  private final Scenarios scenarios;

  PublishedProposals(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  List<Publication> all() {
    return scenarios.published();
  }

  static String key(Publication publication) {
    return publication.scenario().value() + ":" + publication.revision();
  }

  /// Empty where nothing was published under that key.
  Optional<Proposal> find(String key) {
    return all().stream()
        .filter(publication -> key(publication).equals(key))
        .findFirst()
        .flatMap(publication -> scenarios.find(publication.scenario(), publication.revision()))
        .map(PublishedProposals::proposal);
  }

  private static Proposal proposal(Scenario scenario) {
    var names = new HashMap<InstitutionId, String>();
    scenario.institutions().forEach(entry -> names.put(entry.id(), entry.name()));
    var before = new HashMap<InstitutionId, String>();
    for (var cluster : scenario.baseline())
      cluster.members().forEach(member -> before.put(member, cluster.name()));
    return new Proposal(
        scenario.id(),
        scenario.revision(),
        scenario.name(),
        scenario.day(),
        scenario.clusters().stream().map(cluster -> proposed(cluster, names, before)).toList());
  }

  private static ProposedCluster proposed(
      PlannedCluster cluster, Map<InstitutionId, String> names, Map<InstitutionId, String> before) {
    return new ProposedCluster(
        cluster.id(),
        cluster.name(),
        cluster.kind(),
        cluster.members().stream()
            .map(member ->
                new Member(names.getOrDefault(member, ""), before.getOrDefault(member, "")))
            .toList());
  }
}
