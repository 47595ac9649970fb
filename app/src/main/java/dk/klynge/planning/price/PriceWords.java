package dk.klynge.planning.price;

import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.planning.LimitChange;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says what limits cost, in whole sentences.
@Component
class PriceWords {

  private static final String KEY = "planning.price.";

  private final Words words;
  private final Format format;

  PriceWords(Words words, Format format) {
    this.words = words;
    this.format = format;
  }

  PricesPage.Found found(PriceList prices, Reading reading) {
    return new PricesPage.Found(
        lead(prices, reading),
        prices.rows().stream().map(row -> row(row, prices, reading)).toList());
  }

  /// What stands out, and how far the figures can be trusted.
  List<String> lead(PriceList prices, Reading reading) {
    var lead = new ArrayList<String>();
    var unit = reading.measured().unit().name();
    if (prices.broken() > 0) lead.add(words.say(KEY + "lead.broken", prices.broken()));
    prices.rows().stream()
        .filter(PriceList.Row::saves)
        .max(Comparator.comparingDouble(PriceList.Row::saving))
        .ifPresentOrElse(
            row ->
                lead.add(
                    words.say(
                        KEY + "lead.dearest",
                        change(row, reading),
                        amount(row.saving(), prices, unit))),
            () -> {
              if (prices.broken() == 0 && !prices.rows().isEmpty())
                lead.add(words.say(KEY + "lead.nothing"));
            });
    double better = prices.present() - prices.before();
    if (prices.broken() == 0 && better > 1e-9 * prices.present())
      lead.add(words.say(KEY + "lead.better", words.value(better, unit)));
    if (!prices.complete()) lead.add(words.say(KEY + "lead.stopped"));
    return lead;
  }

  private PricesPage.Row row(PriceList.Row row, PriceList prices, Reading reading) {
    var outcome = Price.Outcome.valueOf(row.outcome());
    var found = outcome != Price.Outcome.NOTHING_FOUND && outcome != Price.Outcome.NOT_POSSIBLE;
    return new PricesPage.Row(
        change(row, reading),
        effect(row, prices, reading),
        row.saving() == 0 ? "" : words.signed(-row.saving(), reading.measured().unit().name()),
        found ? format.number(row.moved()) : "",
        switch (outcome) {
          case SAVES, FEWER_CLUSTERS, MAKES_POSSIBLE -> "success";
          case COSTS -> "warning";
          case NOTHING_FOUND, NOT_POSSIBLE -> "info";
        });
  }

  /// The limit and what was put in its place.
  String change(PriceList.Row row, Reading reading) {
    return words.say(
        LimitChange.key(row.change(), row.changed()),
        number(row, row.changed()),
        number(row, row.bound()),
        about(row, reading));
  }

  private String number(PriceList.Row row, double value) {
    return row.change().endsWith("_LONGER")
        ? words.measure(Rule.DIAMETER, value)
        : format.number(value);
  }

  private String about(PriceList.Row row, Reading reading) {
    return switch (row.change()) {
      case "LEFT_OUT_SAME_ATTRIBUTE" ->
          row.about().stream()
              .map(name -> words.word(name, name).toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      case "LEFT_OUT_AGES_COVERED" -> words.ages(row.about());
      default -> reading.names().listed(row.about());
    };
  }

  /// What the change brings.
  String effect(PriceList.Row row, PriceList prices, Reading reading) {
    var unit = reading.measured().unit().name();
    var outcome = Price.Outcome.valueOf(row.outcome());
    var effect =
        words.say(
            KEY + "effect." + code(row.outcome()),
            amount(Math.abs(row.saving()), prices, unit),
            row.clusters());
    if (row.atMost().isEmpty() || outcome == Price.Outcome.COSTS) return effect;
    return effect
        + " "
        + words.say(KEY + "effect.at-most", words.value(row.atMost().getAsDouble(), unit));
  }

  /// With its share of what the proposal costs.
  private String amount(double amount, PriceList prices, String unit) {
    var share = prices.before() > 0 ? amount / prices.before() : 0;
    return words.say(KEY + "amount", words.value(amount, unit), format.percent(share));
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
