package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.Scenario;
import dk.klynge.ui.Format;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How the self-owning networks of the scenario obtain their saving, and what their agreements
/// still lack.
@Component
class DossierOfAgreements implements DossierSource {

  private final CooperationAgreements agreements;
  private final LimitWords words;
  private final Format format;

  DossierOfAgreements(CooperationAgreements agreements, LimitWords words, Format format) {
    this.agreements = agreements;
    this.words = words;
    this.format = format;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var rows =
        agreements.of(scenario.id(), scenario.revision()).stream()
            .map(plan ->
                List.of(
                    plan.name(),
                    words.say("planning.agreement.status." + plan.status()),
                    format.number(plan.planned()),
                    format.number(plan.required()),
                    plan.sufficient()
                        ? words.say("decision.dossier.agreements.sufficient")
                        : String.join(" ", plan.missing())))
            .toList();
    if (rows.isEmpty()) return Optional.empty();
    var title = words.say("decision.dossier.agreements");
    return Optional.of(
        new Part("agreements", title, List.of(new Block.Table(title, columns(), rows))));
  }

  private List<Column> columns() {
    return List.of(
        column("network", Alignment.TEXT),
        column("state", Alignment.TEXT),
        column("planned", Alignment.NUMBER),
        column("required", Alignment.NUMBER),
        column("missing", Alignment.TEXT));
  }

  private Column column(String name, Alignment alignment) {
    return new Column(words.say("decision.dossier.column." + name), alignment);
  }
}
