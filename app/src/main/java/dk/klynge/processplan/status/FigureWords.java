package dk.klynge.processplan.status;

import dk.klynge.guard.Guard;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.status.StatusPage.Group;
import dk.klynge.processplan.status.StatusPage.Line;
import dk.klynge.processplan.status.StatusPage.Mark;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Figures in words.
@Component
class FigureWords {

  private static final List<String> ORDER =
      List.of("decisions", "process", "negotiations", "posts", "plans", "savings", "news");

  private final Texts texts;
  private final Format format;
  private final Guard guard;

  FigureWords(Texts texts, Format format, Guard guard) {
    this.texts = texts;
    this.format = format;
    this.guard = guard;
  }

  /// Under their headings, in the order of the page; what a later source adds stands last.
  List<Group> groups(List<StatusFigure> figures) {
    var groups = new LinkedHashMap<String, List<Line>>();
    for (var figure : sorted(figures).toList())
      groups.computeIfAbsent(figure.group(), _ -> new ArrayList<>()).add(line(figure));
    return groups.entrySet().stream()
        .map(
            one -> new Group(texts.say("processplan.status.group." + one.getKey()), one.getValue()))
        .toList();
  }

  static Stream<StatusFigure> sorted(List<StatusFigure> figures) {
    return figures.stream().sorted(Comparator.comparingInt(one -> place(one.group())));
  }

  private static int place(String group) {
    int found = ORDER.indexOf(group);
    return found < 0 ? ORDER.size() : found;
  }

  private Line line(StatusFigure figure) {
    boolean open = guard.may(figure.source().action());
    return new Line(
        figure.key(),
        title(figure.key()),
        reached(figure),
        sign(figure),
        open ? figure.source().url() : "");
  }

  String title(String key) {
    return texts.say("processplan.status.figure." + key);
  }

  String reached(StatusFigure figure) {
    return said(figure.key(), figure.reached(), figure.of());
  }

  /// 12 of 30, or 12 where there is no goal; kroner where it is money.
  String said(String key, long reached, OptionalLong of) {
    if (of.isEmpty()) return format.number(reached);
    var unit = key.startsWith("savings.") ? "kroner" : "all";
    return texts.say(
        "processplan.status.of." + unit, format.number(reached), format.number(of.getAsLong()));
  }

  Optional<Mark> sign(StatusFigure figure) {
    return Sign.of(figure)
        .map(sign ->
            new Mark(
                sign.key(),
                sign.mark(),
                sign == Sign.LATE
                    ? late(figure.late())
                    : texts.say("processplan.status.sign." + sign.key())));
  }

  String late(long count) {
    return texts.say("processplan.status.sign.late", count);
  }
}
