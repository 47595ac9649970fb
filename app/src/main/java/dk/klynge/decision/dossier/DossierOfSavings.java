package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.LeadershipEconomy.Amounts;
import dk.klynge.planning.LeadershipEconomy.Comparison;
import dk.klynge.planning.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What leadership costs before and after, by the cost model in force when the case was put
/// forward, and how many cluster leaders there are.
@Component
class DossierOfSavings implements DossierSource {

  private final ObjectProvider<LeadershipEconomy> economy;
  private final LimitWords words;

  DossierOfSavings(ObjectProvider<LeadershipEconomy> economy, LimitWords words) {
    this.economy = economy;
    this.words = words;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    return economy.stream()
        .findFirst()
        .map(known ->
            known.compare(scenario.institutions(), scenario.baseline(), scenario.clusters()))
        .map(comparison ->
            new Part(
                "savings",
                words.say("decision.dossier.savings"),
                List.of(facts(comparison), table(scenario, comparison))));
  }

  private Block facts(Comparison comparison) {
    var posts = comparison.posts();
    return new Block.Facts(
        List.of(
            fact("model", comparison.model()),
            fact("before", kroner(comparison.total().before())),
            fact("after", kroner(comparison.total().after())),
            fact("saving", kroner(comparison.total().saving())),
            fact("posts.before", words.number(posts.clusterLeadersBefore())),
            fact("posts.after", words.number(posts.clusterLeadersAfter()))));
  }

  private Paper.Fact fact(String key, String value) {
    return new Paper.Fact(words.say("decision.dossier.savings." + key), value);
  }

  private String kroner(BigDecimal amount) {
    return words.say("decision.dossier.kroner", words.number(amount));
  }

  private Block table(Scenario scenario, Comparison comparison) {
    var rows = new ArrayList<List<String>>();
    for (var cluster : scenario.clusters()) {
      var amounts = Optional.ofNullable(comparison.clusters().get(cluster.id()));
      rows.add(
          List.of(
              cluster.name(),
              shown(amounts.map(Amounts::before)),
              shown(amounts.map(Amounts::after)),
              shown(amounts.map(Amounts::saving))));
    }
    return new Block.Table(
        words.say("decision.dossier.savings.clusters"),
        List.of(
            new Column(words.say("decision.dossier.column.cluster"), Alignment.TEXT),
            new Column(words.say("decision.dossier.column.before"), Alignment.NUMBER),
            new Column(words.say("decision.dossier.column.after"), Alignment.NUMBER),
            new Column(words.say("decision.dossier.column.saving"), Alignment.NUMBER)),
        rows);
  }

  private String shown(Optional<BigDecimal> amount) {
    return amount.map(words::number).orElse("–");
  }
}
