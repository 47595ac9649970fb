package dk.klynge.leadership.assessment;

import dk.klynge.leadership.ClosedAssessments;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.survey.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class KnownAssessments implements ClosedAssessments {

  private final AssessmentRows rows;
  private final SheetRows sheets;

  KnownAssessments(AssessmentRows rows, SheetRows sheets) {
    this.rows = rows;
    this.sheets = sheets;
  }

  @Override
  public List<Closed> before(LocalDate day) {
    return rows.closedBefore(day).stream()
        .map(one ->
            new Closed(
                one.cluster(),
                one.area().map(Named::name).orElse(""),
                one.closed().orElseThrow(),
                one.selfVersion(),
                one.members().orElse(Published.NOTHING),
                one.round()))
        .toList();
  }

  @Override
  public List<Shared> shared(Collection<ClusterId> clusters) {
    var cycles = rows.of(clusters).stream().collect(Collectors.toMap(Assessment::id, one -> one));
    var shared = new ArrayList<Shared>();
    for (var one : sheets.focus(cycles.keySet())) {
      var cycle = cycles.get(one.assessment());
      if (cycle == null || !one.shared()) continue;
      var day = cycle.closed().orElse(cycle.closes());
      shared.add(new Shared(cycle.cluster(), one.area(), one.text(), day));
    }
    shared.sort(Comparator.comparing(Shared::day).reversed());
    return shared;
  }
}
