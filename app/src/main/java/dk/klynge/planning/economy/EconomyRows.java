package dk.klynge.planning.economy;

import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.economy.EconomyPage.GroupRow;
import dk.klynge.planning.economy.EconomyPage.OwnedRow;
import dk.klynge.planning.economy.EconomyPage.SourceRow;
import dk.klynge.planning.economy.EconomyPage.YearRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The tables of a reckoning. Groups are shown as they are in the last year that is told apart.
record EconomyRows(Reckoning reckoning, EconomyWords words) {

  List<YearRow> years() {
    return IntStream.range(0, reckoning.model().years()).mapToObj(this::year).toList();
  }

  private YearRow year(int year) {
    var model = reckoning.model();
    var total = reckoning.total();
    var sources = total.sources(model, year);
    long saving = Math.round(sources.sum());
    long costs = Math.round(total.costs(model, year));
    long required = Math.round(total.required(model, year));
    return new YearRow(
        model.effective() + year,
        Math.round(sources.administration()),
        Math.round(sources.freed()),
        Math.round(sources.pay()),
        Math.round(sources.posts()),
        saving,
        costs,
        saving - costs,
        required,
        saving - costs - required);
  }

  List<SourceRow> sources() {
    var phasedIn = reckoning.total().sources(reckoning.model(), reckoning.lastYear());
    var end = reckoning.total().inTheEnd(reckoning.model());
    return List.of(
        source("administration", phasedIn.administration(), end.administration()),
        source("freed", phasedIn.freed(), end.freed()),
        source("pay", phasedIn.pay(), end.pay()),
        source("posts", phasedIn.posts(), end.posts()));
  }

  private SourceRow source(String key, double phasedIn, double end) {
    return new SourceRow(
        words.say("planning.economy.source." + key),
        words.say("planning.economy.column." + key),
        Math.round(phasedIn),
        Math.round(end));
  }

  /// Clusters and networks by name, then the institutions that are in none.
  List<GroupRow> clusters() {
    var rows = new ArrayList<GroupRow>();
    reckoning.scenario().clusters().stream()
        .filter(cluster -> !cluster.members().isEmpty())
        .sorted((one, other) -> words.order().compare(one.name(), other.name()))
        .forEach(cluster -> rows.add(cluster(cluster)));
    var free = reckoning.free();
    if (free.institutions() > 0) rows.add(row(words.say("planning.economy.free"), "", free));
    return rows;
  }

  private GroupRow cluster(PlannedCluster cluster) {
    return row(cluster.name(), cluster.kind(), reckoning.of(cluster));
  }

  List<GroupRow> areas() {
    Map<String, Account> areas = new TreeMap<>(words.order());
    areas.putAll(reckoning.areas());
    var rows = new ArrayList<GroupRow>();
    areas.forEach((name, account) -> {
      if (!name.isEmpty()) rows.add(row(name, "", account));
    });
    if (areas.containsKey(""))
      rows.add(row(words.say("planning.economy.no-area"), "", areas.get("")));
    return rows;
  }

  GroupRow total() {
    return row(words.say("planning.economy.total"), "", reckoning.total());
  }

  private GroupRow row(String name, String kind, Account account) {
    var model = reckoning.model();
    double before = account.before().sum();
    double saving = account.saving(model, reckoning.lastYear());
    double required = account.required(model, reckoning.lastYear());
    return new GroupRow(
        name,
        kind,
        (int) account.institutions(),
        Math.round(account.children()),
        Math.round(before),
        Math.round(before - saving),
        Math.round(saving),
        Math.round(required),
        Math.round(saving - required),
        Math.round(account.oneOff()));
  }

  List<OwnedRow> owned() {
    return List.of(
        owned("municipal", reckoning.municipal().account()),
        owned("self-owning", reckoning.owned("self_owning")));
  }

  private OwnedRow owned(String key, Account account) {
    double saving = account.saving(reckoning.model(), reckoning.lastYear());
    return new OwnedRow(
        words.say("planning.economy.owned." + key),
        (int) account.institutions(),
        Math.round(account.children()),
        Math.round(saving),
        Math.round(saving / Math.max(account.children(), 1)),
        Math.round(saving / Math.max(account.institutions(), 1)));
  }
}
