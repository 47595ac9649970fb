package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The clusters with their members, and every limit of the criteria that they break.
@Component
class DossierOfStructure implements DossierSource {

  private final LimitWords words;
  private final Format format;

  DossierOfStructure(LimitWords words, Format format) {
    this.words = words;
    this.format = format;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact("scenario", scenario.name() + ", " + version(scenario)),
                fact("baseline", format.day(scenario.day())),
                fact("criteria", scenario.criteria().name() + " v" + scenario.criteria().version()),
                fact("institutions", words.number(scenario.institutions().size())),
                fact("clusters", words.number(scenario.clusters().size())))));
    blocks.add(new Block.Heading(3, words.say("decision.dossier.clusters")));
    blocks.add(clusters(scenario));
    blocks.add(new Block.Heading(3, words.say("decision.dossier.limits")));
    blocks.addAll(limits(scenario));
    return Optional.of(new Part("structure", words.say("decision.dossier.structure"), blocks));
  }

  private String version(Scenario scenario) {
    return words.say("decision.dossier.version", words.number(scenario.revision()));
  }

  private Paper.Fact fact(String key, String value) {
    return new Paper.Fact(words.say("decision.dossier." + key), value);
  }

  private Block clusters(Scenario scenario) {
    var entries = new HashMap<InstitutionId, Entry>();
    scenario.institutions().forEach(entry -> entries.put(entry.id(), entry));
    var areas =
        scenario.institutions().stream()
            .flatMap(entry -> entry.area().stream())
            .collect(Collectors.toMap(Named::id, Named::name, (one, _) -> one));
    return new Block.Table(
        words.say("decision.dossier.clusters"),
        List.of(
            new Column(words.say("decision.dossier.column.cluster"), Alignment.TEXT),
            new Column(words.say("decision.dossier.column.kind"), Alignment.TEXT),
            new Column(words.say("decision.dossier.column.area"), Alignment.TEXT),
            new Column(words.say("decision.dossier.column.members"), Alignment.TEXT),
            new Column(words.say("decision.dossier.column.places"), Alignment.NUMBER)),
        scenario.clusters().stream()
            .map(cluster -> {
              var members =
                  cluster.members().stream()
                      .map(id -> Objects.requireNonNull(entries.get(id)))
                      .toList();
              return row(cluster, members, areas);
            })
            .toList());
  }

  private List<String> row(PlannedCluster cluster, List<Entry> members, Map<UUID, String> areas) {
    return List.of(
        cluster.name(),
        words.word("cluster-kind." + cluster.kind(), cluster.kind()),
        cluster.area().map(area -> areas.getOrDefault(area.value(), "–")).orElse("–"),
        members.isEmpty()
            ? "–"
            : members.stream().map(Entry::name).collect(Collectors.joining(", ")),
        words.number(members.stream().mapToInt(entry -> entry.totalPlaces().orElse(0)).sum()));
  }

  private List<Block> limits(Scenario scenario) {
    return switch (scenario.problem()) {
      case PlanProblem.Refused _ ->
          List.of(new Block.Paragraph(words.say("decision.dossier.limits.unknown")));
      case PlanProblem.Ready ready -> {
        var names = names(scenario);
        var broken = Measurer.measure(ready.problem(), scenario.clustering()).broken();
        if (broken.isEmpty())
          yield List.of(new Block.Paragraph(words.say("decision.dossier.limits.kept")));
        yield List.of(
            new Block.Paragraph(words.say("decision.dossier.limits.broken", broken.size())),
            new Block.Bullets(broken.stream().map(one -> words.broken(one, names)).toList()));
      }
    };
  }

  private static Map<String, String> names(Scenario scenario) {
    var names = new HashMap<String, String>();
    scenario.clusters().forEach(cluster -> names.put(cluster.label(), cluster.name()));
    scenario
        .institutions()
        .forEach(entry -> names.put(entry.id().value().toString(), entry.name()));
    return names;
  }
}
