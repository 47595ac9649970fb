package dk.klynge.planning.alternative.history;

import dk.klynge.engine.clustering.Rule;
import dk.klynge.planning.alternative.twofold.Line;
import dk.klynge.planning.alternative.twofold.Measure;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says each line of the test in a plain sentence, with its evidence.
@Component
public class TrialWords {

  /// A line of the test, as pages show it.
  public record LineRow(
      String measure,
      String before,
      String after,
      String tolerance,
      String judgement,
      String sentence) {}

  private final Words words;
  private final Format format;

  TrialWords(Words words, Format format) {
    this.words = words;
    this.format = format;
  }

  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  public LineRow row(Line line) {
    var name = name(line);
    var before = value(line, line.before());
    var after = value(line, line.after());
    var tolerance = tolerance(line);
    return new LineRow(
        name,
        before,
        after,
        tolerance,
        line.judgement().code(),
        words.say(sentence(line, before.equals(after)), name, before, after, tolerance));
  }

  private static String sentence(Line line, boolean same) {
    var code = line.judgement().code();
    if (line.measure() == Measure.EXISTENCE) return "planning.alternative.line.gone";
    return "planning.alternative.line." + (code.equals("equal") && same ? "same" : code);
  }

  private String name(Line line) {
    var about =
        switch (line.measure()) {
          case LIMIT ->
              words.say(
                  "planning.alternative.limit."
                      + line.about().toLowerCase(Locale.ROOT).replace('_', '-'));
          case TRANSITIONS, ALIKE ->
              line.about().equals("district")
                  ? words.say("planning.alternative.district")
                  : words.word(line.about(), line.about());
          default -> "";
        };
    return words.say("planning.alternative.measure." + line.measure().code(), about);
  }

  private String value(Line line, double value) {
    return switch (line.measure().scale()) {
      case OBJECTIVE -> words.value(value, line.unit());
      case OF_LIMIT -> words.measure(Rule.valueOf(line.about()), value);
      case METRES -> format.kilometres(value);
      case COUNT, CHILDREN -> format.number(value);
    };
  }

  private String tolerance(Line line) {
    var tolerance = line.tolerance();
    if (tolerance.amount() == 0 && tolerance.share() == 0)
      return words.say("planning.alternative.tolerance.none");
    if (tolerance.amount() == 0) return format.percent(tolerance.share());
    var amount = value(line, tolerance.amount());
    return tolerance.share() == 0
        ? amount
        : words.say(
            "planning.alternative.tolerance.either", amount, format.percent(tolerance.share()));
  }
}
