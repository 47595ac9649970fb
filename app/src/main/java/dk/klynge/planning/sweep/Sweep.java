package dk.klynge.planning.sweep;

import dk.klynge.documents.BadInput;
import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlanSite;
import dk.klynge.planning.command.CriteriaFile;
import dk.klynge.planning.command.InputFiles;
import dk.klynge.planning.command.RowFilter;
import dk.klynge.planning.command.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine;

/// A sweep whose files have been read: its tasks, and how each is done. Tasks know nothing of each
/// other and may be done in any order, on any machine that has the files, and more than once.
public final class Sweep {

  private final SweepOptions options;
  private final Map<String, CriteriaSet> criteria;
  private final Map<String, List<PlanSite>> groups;
  private final int left;
  private final SweepTable table;

  private Sweep(
      SweepOptions options,
      Map<String, CriteriaSet> criteria,
      Map<String, List<PlanSite>> groups,
      int left,
      Words words) {
    this.options = options;
    this.criteria = criteria;
    this.groups = groups;
    this.left = left;
    this.table = new SweepTable(options.out, words);
  }

  /// The sweep that `klynge sweep` would make of these arguments.
  ///
  /// @throws IllegalArgumentException where it would refuse them
  public static Sweep of(List<String> arguments) {
    var options = new SweepOptions();
    new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
    try {
      return read(options, Words.of(Map.of()));
    } catch (BadInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Sweep read(SweepOptions options, Words words) throws BadInput {
    var senseless = options.senseless();
    if (senseless.isPresent())
      throw new BadInput(words.say("planning.plan.senseless", senseless.get()));
    var criteria = new LinkedHashMap<String, CriteriaSet>();
    for (var name : options.criteria) criteria.put(name, new CriteriaFile(words).find(name));
    var selection =
        new InputFiles(words, filter(options, words))
            .read(options.input, Optional.ofNullable(options.profile));
    var groups = new TreeMap<String, List<PlanSite>>();
    int left = 0;
    for (var site : selection.sites()) {
      var value = site.attributes().getOrDefault(options.by, "");
      if (value.isEmpty()) left++;
      else groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(site);
    }
    if (groups.isEmpty()) throw new BadInput(words.say("planning.sweep.nothing-by", options.by));
    return new Sweep(options, criteria, groups, left, words);
  }

  private static RowFilter filter(SweepOptions options, Words words) throws BadInput {
    var expression = options.filter;
    if (expression == null) return RowFilter.ALL;
    return RowFilter.of(expression)
        .orElseThrow(() -> new BadInput(words.say("planning.plan.bad-filter", expression)));
  }

  /// All tasks, place by place.
  public List<SweepTask> tasks() {
    var tasks = new ArrayList<SweepTask>();
    for (var value : groups.keySet())
      for (var name : criteria.keySet())
        tasks.add(new SweepTask(value, name, options.effort(), options.seed));
    return tasks;
  }

  /// The tasks that have no line in the table yet.
  ///
  /// @throws IllegalArgumentException where the table is none of a sweep
  public List<SweepTask> open() {
    try {
      return missing();
    } catch (BadInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  List<SweepTask> missing() throws BadInput {
    var done = table.done();
    return tasks().stream().filter(task -> !done.contains(task)).toList();
  }

  /// Adds a line to the table.
  public void keep(SweepLine line) {
    table.add(line);
  }

  /// How many institutions have no value in the column and so belong to no task.
  int left() {
    return left;
  }

  /// Does a task on one thread.
  public SweepLine run(SweepTask task) {
    return run(task, Watcher.none()).orElseThrow();
  }

  /// Does a task; nothing where the watcher cancelled it.
  Optional<SweepLine> run(SweepTask task, Watcher watcher) {
    var sites = groups.getOrDefault(task.value(), List.of());
    var wanted = criteria.get(task.criteria());
    if (wanted == null || sites.isEmpty()) throw new IllegalArgumentException(task.toString());
    return switch (PlanProblem.of(wanted, sites)) {
      case PlanProblem.Refused(var reasons) ->
          Optional.of(SweepLine.refused(task, sites.size(), reasons));
      case PlanProblem.Ready ready -> solved(task, ready, watcher);
    };
  }

  private Optional<SweepLine> solved(SweepTask task, PlanProblem.Ready ready, Watcher watcher) {
    int sites = ready.sites().size();
    return switch (Clusterer.solve(ready.problem(), options.budget(), task.seed(), 1, watcher)) {
      case Answer.Impossible(var reasons) ->
          Optional.of(SweepLine.impossible(task, sites, reasons));
      case Answer.Proposal proposal ->
          proposal.run().ending() == Answer.Ending.CANCELLED
              ? Optional.empty()
              : Optional.of(SweepLine.of(task, sites, proposal));
    };
  }
}
