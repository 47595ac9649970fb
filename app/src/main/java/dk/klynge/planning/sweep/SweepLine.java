package dk.klynge.planning.sweep;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.planning.PlanNote;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What came of one task, as the cells of its line.
public record SweepLine(SweepTask task, List<String> found) implements Serializable {

  static final List<String> COLUMNS =
      List.of(
          "by",
          "criteria",
          "effort",
          "seed",
          "status",
          "sites",
          "clusters",
          "value",
          "unit",
          "broken",
          "bound",
          "gap_percent",
          "seconds",
          "iterations",
          "remark");

  /// Sites, and where there is none: an empty cell for each of the rest.
  private static final int RESULTS = COLUMNS.size() - 4;

  public SweepLine {
    found = List.copyOf(new ArrayList<>(found));
  }

  List<String> cells() {
    var cells = new ArrayList<>(task.cells());
    cells.addAll(found);
    return cells;
  }

  boolean holds() {
    return found.getFirst().equals("holds");
  }

  /// The criteria cannot be applied to these institutions.
  static SweepLine refused(SweepTask task, int sites, List<PlanNote> reasons) {
    return without(task, "refused", sites, reasons.getFirst().code());
  }

  static SweepLine impossible(SweepTask task, int sites, List<Reason> reasons) {
    return without(task, "impossible", sites, reasons.getFirst().toString());
  }

  private static SweepLine without(SweepTask task, String status, int sites, String remark) {
    var found = new ArrayList<>(List.of(status, Integer.toString(sites)));
    while (found.size() < RESULTS - 1) found.add("");
    found.add(remark);
    return new SweepLine(task, found);
  }

  static SweepLine of(SweepTask task, int sites, Answer.Proposal proposal) {
    var bound = proposal.lowerBound();
    double cost = proposal.measured().cost();
    return new SweepLine(
        task,
        List.of(
            proposal.feasible() ? "holds" : "breaks",
            Integer.toString(sites),
            Integer.toString(proposal.clusters().size()),
            number(proposal.value()),
            proposal.unit().name(),
            Integer.toString(proposal.broken().size()),
            bound.isPresent() ? number(bound.getAsDouble()) : "",
            bound.isPresent() && cost > 0
                ? number(100 * Math.max(0, cost - bound.getAsDouble()) / cost)
                : "",
            number(proposal.run().seconds()),
            Long.toString(proposal.run().iterations()),
            proposal.broken().isEmpty() ? "" : proposal.broken().getFirst().rule().name()));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
