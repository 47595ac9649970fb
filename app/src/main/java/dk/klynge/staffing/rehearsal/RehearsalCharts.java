package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.rehearsal.RehearsalPages.Chart;
import dk.klynge.staffing.rehearsal.RehearsalPages.Share;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.BarChart.Column;
import dk.klynge.ui.BarChart.Group;
import dk.klynge.ui.BarChart.Kind;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/// Draws how often a measure came to what, with the equal table.
@Component
class RehearsalCharts {

  private static final int MOST_BARS = 12;
  private static final double PERCENT = 100;

  private final Texts texts;

  RehearsalCharts(Texts texts) {
    this.texts = texts;
  }

  Chart of(Distribution found) {
    var title = texts.say(found.measure().key());
    var shares = shares(found);
    var groups =
        shares.stream()
            .map(share ->
                new Group(
                    share.value(),
                    List.of(new Column(share.draws(), Kind.MAIN, share.percent())),
                    OptionalDouble.empty()))
            .toList();
    var said =
        texts.say(
            "staffing.rehearsal.chart",
            title,
            found.percentile(10),
            found.percentile(50),
            found.percentile(90));
    var id = "chart-" + found.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Chart(id, title, BarChart.of(groups, List.of(), said), shares);
  }

  /// Neighbouring values share a bar where there are many.
  private List<Share> shares(Distribution found) {
    int width = Math.ceilDiv(found.counts().size(), MOST_BARS);
    var shares = new ArrayList<Share>();
    for (int at = 0; at < found.counts().size(); at += width) {
      int end = Math.min(found.counts().size(), at + width);
      int draws = found.counts().subList(at, end).stream().mapToInt(Integer::intValue).sum();
      int from = found.from() + at;
      int to = found.from() + end - 1;
      shares.add(
          new Share(
              from == to ? "" + from : from + "–" + to,
              draws,
              texts.say("staffing.rehearsal.percent", percent(draws, found.draws()))));
    }
    return shares;
  }

  private static long percent(int draws, int all) {
    return Math.round(draws * PERCENT / Math.max(1, all));
  }
}
