package dk.klynge.processplan.timeline;

import dk.klynge.processplan.timeline.Gantt.Bar;
import dk.klynge.processplan.timeline.Gantt.Label;
import dk.klynge.processplan.timeline.Gantt.Rule;
import java.util.Map;

/// The timeline as a drawing by itself, for paper: without style sheet, script and links.
final class GanttSvg {

  private static final Map<String, String> LINES =
      Map.of(
          "gantt-row", "#e4e4e4",
          "gantt-week", "#eeeeee",
          "gantt-month", "#c4c4c4",
          "gantt-today", "#b45309",
          "gantt-decided", "#454545",
          "gantt-effective", "#00507a");
  private static final Map<String, String> FILLS =
      Map.of(
          "bar-waiting", "#ffffff",
          "bar-begun", "#00507a",
          "bar-done", "#5c6b73",
          "bar-late", "#a8071a",
          "bar-overdue", "#fde8d7",
          "bar-not-applicable", "#e4e4e4");

  private GanttSvg() {}

  static String of(Gantt gantt) {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"680\" height=\"%d\" viewBox=\"0 0 %d %d\">"
            .formatted(gantt.height() * 680 / gantt.width(), gantt.width(), gantt.height()));
    gantt.rules().forEach(rule -> svg.append(line(rule)));
    gantt.bars().forEach(bar -> svg.append(bar(bar)));
    gantt.labels().forEach(label -> svg.append(text(label)));
    return svg.append("</svg>").toString();
  }

  private static String line(Rule rule) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
        .formatted(
            rule.x1(), rule.y1(), rule.x2(), rule.y2(), LINES.getOrDefault(rule.kind(), "#e4e4e4"));
  }

  private static String bar(Bar bar) {
    var fill =
        FILLS.entrySet().stream()
            .filter(entry -> bar.kind().contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("#ffffff");
    var edge = bar.kind().contains("bar-critical") ? "#1a1a1a" : "#00507a";
    var shape =
        bar.points().isEmpty()
            ? "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\""
                .formatted(bar.x(), bar.top(), bar.width(), bar.tall())
            : "<polygon points=\"%s\"".formatted(bar.points());
    return shape + " fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>".formatted(fill, edge);
  }

  private static String text(Label label) {
    boolean heading = label.kind().equals("gantt-theme");
    return "<text x=\"%s\" y=\"%s\" font-size=\"%d\" font-family=\"Plex\"%s>%s</text>"
        .formatted(
            label.x(),
            label.y(),
            heading ? 15 : 13,
            heading ? " font-weight=\"bold\"" : "",
            escaped(label.text()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
