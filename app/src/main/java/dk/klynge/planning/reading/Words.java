package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts limits, reasons and measures into whole sentences in the language of the page.
@Component
public class Words {

  private final Texts texts;
  private final Format format;

  Words(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /// The words for a code of the register, such as `ownership.municipal`; the plain text where
  /// there are none.
  public String word(String code, String plain) {
    var key = "organisation." + code.replace("cluster_kind", "cluster-kind");
    return texts.word(key, plain);
  }

  public String age(String group) {
    return say("planning.proposal.age." + group);
  }

  /// Which limit is broken, by how much, where and by whom.
  public String broken(Broken broken, SiteNames names) {
    return say(
        key(broken.rule()),
        broken.cluster().orElse(""),
        measure(broken.rule(), broken.value()),
        measure(broken.rule(), broken.bound()),
        names.listed(broken.sites()),
        about(broken));
  }

  /// What would be wrong if something were done, as the end of a sentence.
  public String would(Broken broken, SiteNames names) {
    return say(
        would(broken.rule()),
        broken.cluster().orElse(""),
        measure(broken.rule(), broken.value()),
        measure(broken.rule(), broken.bound()),
        names.listed(broken.sites()),
        about(broken));
  }

  public static String would(Rule rule) {
    return "planning.why.would." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String key(Rule rule) {
    return "planning.proposal.broken." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What a limit is called.
  public String limit(Rule rule) {
    return say("planning.proposal.limit." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String about(Broken broken) {
    if (broken.rule() == Rule.AGES_COVERED) return ages(broken.details());
    if (broken.rule() != Rule.SAME_ATTRIBUTE) return String.join(", ", broken.details());
    var attribute = broken.details().getFirst();
    return word(attribute, attribute)
        + ": "
        + broken.details().stream()
            .skip(1)
            .map(value -> word(attribute + "." + value, value))
            .collect(Collectors.joining(", "));
  }

  public String ages(List<String> groups) {
    return groups.stream().map(this::age).collect(Collectors.joining(", "));
  }

  public String why(Why why) {
    return say(why.key(), why.values().toArray());
  }

  public String measure(Rule rule, double value) {
    return switch (rule) {
      case DIAMETER, DISTANCE_TO_CENTRE -> format.kilometres(value);
      case WEIGHT_AT_LEAST,
          WEIGHT_AT_MOST,
          SITES_AT_LEAST,
          SITES_AT_MOST,
          SAME_ATTRIBUTE,
          AGES_COVERED,
          CONTIGUOUS,
          KEEP_TOGETHER,
          KEEP_APART,
          CLUSTERS_AT_LEAST,
          CLUSTERS_AT_MOST,
          FIXED_SITE,
          LOCKED_CLUSTER,
          EVERY_SITE_PLACED,
          PLACED_ONCE ->
          format.number(value);
    };
  }

  /// The value of the objective with its unit, as the engine names it.
  public String value(double value, String unit) {
    return switch (unit) {
      case "METRES" -> format.kilometres(value);
      case "CHILD_METRES" ->
          say("planning.proposal.unit.child-metres", format.number(value / 1000));
      case "SQUARE_METRES" ->
          say("planning.proposal.unit.square-metres", format.number(value / 1e6));
      case "CHILD_SQUARE_METRES" ->
          say("planning.proposal.unit.child-square-metres", format.number(value / 1e6));
      default -> format.number(value);
    };
  }

  /// A difference with its sign.
  public String signed(double difference, String unit) {
    var amount = value(Math.abs(difference), unit);
    if (amount.equals(value(0, unit))) return amount;
    return (difference < 0 ? "−" : "+") + amount;
  }
}
