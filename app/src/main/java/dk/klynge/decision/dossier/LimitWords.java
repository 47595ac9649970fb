package dk.klynge.decision.dossier;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a dossier's figures and broken limits into sentences in the language of the thread.
@Component
class LimitWords {

  private final Texts texts;
  private final Format format;

  LimitWords(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  String say(String key, Object... values) {
    return texts.say(key, values);
  }

  String number(Number value) {
    return format.number(value);
  }

  /// The words for a code of the register, such as `cluster-kind.municipal`.
  String word(String code, String plain) {
    return texts.word("organisation." + code, plain);
  }

  /// @param names of clusters by their label and of institutions by their id
  String broken(Broken broken, Map<String, String> names) {
    return say(
        "planning.proposal.broken."
            + broken.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        named(broken.cluster().stream().toList(), names),
        measure(broken.rule(), broken.value()),
        measure(broken.rule(), broken.bound()),
        named(broken.sites(), names),
        about(broken, names));
  }

  private static String named(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
  }

  private String about(Broken broken, Map<String, String> names) {
    if (broken.rule() == Rule.AGES_COVERED)
      return broken.details().stream()
          .map(age -> say("planning.proposal.age." + age))
          .collect(Collectors.joining(", "));
    if (broken.rule() != Rule.SAME_ATTRIBUTE) return named(broken.details(), names);
    var attribute = broken.details().getFirst();
    return word(attribute, attribute)
        + ": "
        + broken.details().stream()
            .skip(1)
            .map(value -> word(attribute + "." + value, value))
            .collect(Collectors.joining(", "));
  }

  private String measure(Rule rule, double value) {
    return rule == Rule.DIAMETER || rule == Rule.DISTANCE_TO_CENTRE
        ? format.kilometres(value)
        : format.number(value);
  }
}
