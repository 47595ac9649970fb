package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which institutions go from one cluster into another.
@Component
class DossierOfMoves implements DossierSource {

  private final LimitWords words;

  DossierOfMoves(LimitWords words) {
    this.words = words;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var before = clusterOf(scenario.baseline());
    var after = clusterOf(scenario.clusters());
    var rows = new ArrayList<List<String>>();
    for (var entry : scenario.institutions()) {
      var was = Optional.ofNullable(before.get(entry.id()));
      var is = Optional.ofNullable(after.get(entry.id()));
      if (!was.map(PlannedCluster::id).equals(is.map(PlannedCluster::id)))
        rows.add(List.of(entry.name(), named(was), named(is)));
    }
    return Optional.of(
        new Part(
            "moves", words.say("decision.dossier.moves"), rows.isEmpty() ? none() : some(rows)));
  }

  private List<Block> none() {
    return List.of(new Block.Paragraph(words.say("decision.dossier.moves.none")));
  }

  private List<Block> some(List<List<String>> rows) {
    return List.of(
        new Block.Paragraph(words.say("decision.dossier.moves.count", rows.size())),
        new Block.Table(
            words.say("decision.dossier.moves"),
            List.of(
                new Column(words.say("decision.dossier.column.institution"), Alignment.TEXT),
                new Column(words.say("decision.dossier.column.from"), Alignment.TEXT),
                new Column(words.say("decision.dossier.column.to"), Alignment.TEXT)),
            rows));
  }

  private String named(Optional<PlannedCluster> cluster) {
    return cluster.map(PlannedCluster::name).orElseGet(() -> words.say("decision.dossier.nowhere"));
  }

  private static Map<InstitutionId, PlannedCluster> clusterOf(List<PlannedCluster> clusters) {
    var of = new HashMap<InstitutionId, PlannedCluster>();
    clusters.forEach(cluster -> cluster.members().forEach(member -> of.put(member, cluster)));
    return of;
  }
}
