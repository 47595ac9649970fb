package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.planning.CriteriaText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was asked, what came of it, and how sure that is; for programs to read.
record Report(Finished plan, PlanWords words) {

  Map<String, Object> content(Map<String, Object> asked) {
    var proposal = plan.proposal();
    var report = new LinkedHashMap<String, Object>();
    report.put("feasible", proposal.feasible());
    report.put("objective", objective());
    report.put("lowerBound", bound());
    report.put("gap", gap());
    report.put("clusters", proposal.clusters().size());
    report.put("sites", plan.asked().sites().size());
    report.put("broken", proposal.broken().stream().map(this::broken).toList());
    report.put("impossible", plan.reasons().stream().map(words::reason).toList());
    report.put("wishes", wishes());
    report.put("notes", notes());
    report.put("remarks", plan.remarks());
    report.put("seconds", proposal.run().seconds());
    report.put("iterations", proposal.run().iterations());
    report.put("seed", proposal.run().seed());
    report.put("threads", proposal.run().threads());
    report.put("ending", proposal.run().ending());
    report.put("engineVersion", proposal.run().engineVersion());
    report.put("input", asked);
    report.put("criteria", CriteriaText.tree(plan.criteria()));
    var explanation = new ReportedExplanation(plan);
    if (explanation.cheap()) report.put("explanation", explanation.clusters());
    return report;
  }

  private Map<String, Object> objective() {
    var proposal = plan.proposal();
    var objective = new LinkedHashMap<String, Object>();
    objective.put("measure", plan.asked().problem().objective().measure());
    objective.put("weighting", plan.asked().problem().objective().weighting());
    objective.put("value", proposal.value());
    objective.put("unit", proposal.unit());
    objective.put("cost", proposal.measured().cost());
    return objective;
  }

  private Optional<Double> bound() {
    return optional(plan.proposal().lowerBound());
  }

  /// How far from the best possible the plan is at most, as a share of its cost.
  private Optional<Double> gap() {
    var cost = plan.proposal().measured().cost();
    return bound().filter(_ -> cost > 0).map(bound -> Math.max(0, (cost - bound) / cost));
  }

  private Map<String, Object> broken(Broken broken) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("rule", broken.rule());
    entry.put("cluster", broken.cluster());
    entry.put("value", broken.value());
    entry.put("bound", broken.bound());
    entry.put("sites", broken.sites());
    entry.put("details", broken.details());
    entry.put("text", words.broken(broken));
    return entry;
  }

  private List<Map<String, Object>> wishes() {
    return plan.proposal().measured().wishes().stream()
        .map(missed -> {
          var entry = new LinkedHashMap<String, Object>();
          entry.put("wish", missed.wish().getClass().getSimpleName());
          entry.put("price", missed.wish().weight());
          entry.put("missing", missed.amount());
          entry.put("cost", missed.cost());
          return (Map<String, Object>) entry;
        })
        .toList();
  }

  private List<Map<String, Object>> notes() {
    return plan.asked().notes().stream()
        .map(note -> {
          var entry = new LinkedHashMap<String, Object>();
          entry.put("code", note.code().substring(note.code().lastIndexOf('.') + 1));
          entry.put("subject", note.subject());
          entry.put("count", note.sites().size());
          entry.put("sites", note.sites());
          entry.put("text", words.note(note));
          return (Map<String, Object>) entry;
        })
        .toList();
  }

  private static Optional<Double> optional(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
