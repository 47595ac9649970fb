package dk.klynge.planning.economy;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.PlannedCluster;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Compares by the model in force. "Phased in" is the last year that the model tells apart.
@Component
class CompareLeadership implements LeadershipEconomy {

  private final CostModels models;

  CompareLeadership(CostModels models) {
    this.models = models;
  }

  @Override
  public Comparison compare(
      List<Entry> institutions, List<PlannedCluster> before, List<PlannedCluster> after) {
    var version = models.inForce();
    var accounts = Ledger.of(version.model(), institutions, before, after);
    Map<ClusterId, Amounts> clusters = new LinkedHashMap<>();
    for (var cluster : after) {
      var sum = Account.NONE;
      for (var id : cluster.members()) sum = sum.plus(accounts.getOrDefault(id, Account.NONE));
      clusters.put(cluster.id(), amounts(sum, version.model()));
    }
    var total = accounts.values().stream().reduce(Account.NONE, Account::plus);
    return new Comparison(
        clusters,
        amounts(total, version.model()),
        new Posts(heads(before), heads(after)),
        named(version));
  }

  private static Amounts amounts(Account account, CostModel model) {
    double before = account.before().sum();
    return new Amounts(kroner(before), kroner(before - account.saving(model, model.years() - 1)));
  }

  private static BigDecimal kroner(double amount) {
    return BigDecimal.valueOf(Math.round(amount));
  }

  /// Networks have a coordinator and no cluster leader.
  private static int heads(List<PlannedCluster> clusters) {
    return (int)
        clusters.stream()
            .filter(cluster -> !cluster.members().isEmpty() && !cluster.kind().equals("network"))
            .count();
  }

  private static String named(CostModels.Version version) {
    return "%s %d"
        .formatted(version.model().name().in(LocaleContextHolder.getLocale()), version.number());
  }
}
