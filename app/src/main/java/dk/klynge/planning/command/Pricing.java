package dk.klynge.planning.command;

import dk.klynge.documents.Interruption;
import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.engine.clustering.explain.Prices;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.planning.LimitChange;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the limits of a plan cost: found by searching again, and told to programs and people.
record Pricing(Finished plan, PlanWords said, Prices prices) {

  static Pricing of(Finished plan, PlanWords said, PlanOptions options, Interruption interruption) {
    var problem = plan.asked().problem();
    var clusters = plan.proposal().clusters().size();
    var usual = Prices.Effort.usual(clusters, options.threads);
    var effort = new Prices.Effort(usual.iterations(), options.seed, options.threads);
    var watcher =
        new Prices.Watcher() {
          @Override
          public void progressed(int done, int all) {}

          @Override
          public boolean cancelled() {
            return interruption.cancelled();
          }
        };
    var whatIfs = WhatIf.all(problem, WhatIf.Steps.usual());
    var prices = Prices.find(problem, plan.proposal().clustering(), whatIfs, effort, watcher);
    return new Pricing(plan, said, prices);
  }

  Map<String, Object> content() {
    var content = new LinkedHashMap<String, Object>();
    content.put("present", prices.present());
    content.put("before", prices.before());
    content.put("complete", prices.complete());
    content.put("prices", prices.prices().stream().map(this::price).toList());
    return content;
  }

  private Map<String, Object> price(Price price) {
    var change = change(price);
    var entry = new LinkedHashMap<String, Object>();
    entry.put("change", change.code());
    if (!change.about().isEmpty()) entry.put("about", change.about());
    entry.put("bound", change.bound());
    entry.put("changed", change.changed());
    entry.put("outcome", price.outcome());
    entry.put("saving", price.saving());
    price.atMost().ifPresent(most -> entry.put("savingAtMost", most));
    entry.put("after", price.after());
    entry.put("broken", price.broken());
    entry.put("clusters", price.clusters());
    entry.put("moved", price.moved());
    entry.put("text", sentence(price));
    return entry;
  }

  private LimitChange change(Price price) {
    return LimitChange.of(plan.asked().problem(), price.whatIf());
  }

  List<String> sentences() {
    return prices.prices().stream().map(this::sentence).toList();
  }

  private String sentence(Price price) {
    var change = change(price);
    var outcome = price.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var effect =
        said.words().say("planning.price.effect." + outcome, amount(price), price.clusters());
    return said.words()
            .say(
                LimitChange.key(change.code(), change.changed()),
                number(change, change.changed()),
                number(change, change.bound()),
                String.join(", ", change.about()))
        + ": "
        + effect;
  }

  private String amount(Price price) {
    var amount = Math.abs(price.saving());
    var share = price.before() > 0 ? amount / price.before() : 0;
    var percent = NumberFormat.getPercentInstance(said.words().locale());
    percent.setMaximumFractionDigits(1);
    return said.words()
        .say(
            "planning.price.amount",
            whole(amount) + " " + said.unit(plan.proposal().unit()),
            percent.format(share));
  }

  private String number(LimitChange change, double value) {
    return change.code().endsWith("_LONGER") ? whole(value) + " m" : whole(value);
  }

  private String whole(double value) {
    var format = NumberFormat.getNumberInstance(said.words().locale());
    format.setMaximumFractionDigits(0);
    return format.format(value);
  }
}
