package dk.klynge.planning.sidebyside;

import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.SideBySidePage.Cell;
import dk.klynge.planning.sidebyside.SideBySidePage.Line;
import dk.klynge.ui.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// The figures of all structures as a table: one measure a line.
@Component
class Lines {

  private final Words words;
  private final Format format;

  Lines(Words words, Format format) {
    this.words = words;
    this.format = format;
  }

  List<Line> of(List<Figures> all) {
    return List.of(
        number("clusters", all, Figures::clusters),
        number("institutions", all, Figures::institutions),
        number("free", all, Figures::free),
        number("sites.least", all, each -> each.sizes().least()),
        number("sites.median", all, each -> each.sizes().median()),
        number("sites.most", all, each -> each.sizes().most()),
        number("places.least", all, each -> each.children().least()),
        number("places.median", all, each -> each.children().median()),
        number("places.most", all, each -> each.children().most()),
        distance("mean", all, Figures::mean),
        distance("largest", all, Figures::largest),
        distance("widest", all, Figures::widest),
        number("broken", all, each -> each.broken().size()),
        line("coherence", all, this::coherence),
        number("leaders", all, Figures::leaders),
        line("leadership", all, each -> kroner(each.leadership())),
        line("saving", all, each -> each.saving().map(this::kroner).orElse(NONE)),
        number("moving", all, Figures::moving),
        number("moving-places", all, Figures::movingChildren));
  }

  private static final Cell NONE = new Cell("–", OptionalDouble.empty());

  private Cell coherence(Figures figures) {
    if (figures.coherence().isEmpty()) return NONE;
    int spread = figures.coherence().getAsInt();
    return new Cell(format.number(spread), OptionalDouble.of(spread));
  }

  private Cell kroner(BigDecimal amount) {
    var text = words.say("planning.sidebyside.kroner", format.number(amount).replace('-', '−'));
    return new Cell(text, OptionalDouble.of(amount.doubleValue()));
  }

  private Line number(String key, List<Figures> all, ToDoubleFunction<Figures> measure) {
    return line(key, all, each -> number(measure.applyAsDouble(each)));
  }

  /// A median may lie between two.
  private Cell number(double value) {
    var text = value == Math.rint(value) ? format.number(value) : format.decimal(value, 1);
    return new Cell(text, OptionalDouble.of(value));
  }

  private Line distance(String key, List<Figures> all, ToDoubleFunction<Figures> measure) {
    return line(
        key,
        all,
        each -> {
          double metres = measure.applyAsDouble(each);
          return new Cell(format.kilometres(metres), OptionalDouble.of(metres / 1000));
        });
  }

  private Line line(String key, List<Figures> all, Function<Figures, Cell> cell) {
    return new Line(
        words.say("planning.sidebyside.measure." + key), all.stream().map(cell).toList());
  }
}
