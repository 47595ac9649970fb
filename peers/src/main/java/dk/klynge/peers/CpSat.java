package dk.klynge.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.List;

/// CP-SAT with a variable for each pair of a site and its median, our start as a hint.
record CpSat() implements Solver {

  private static final double THOUSANDTHS = 1000;

  @Override
  public String name() {
    return "cp-sat";
  }

  @Override
  public String solve(Question question, Effort effort, Course course) {
    Loader.loadNativeLibraries();
    var arcs = ArcModel.of(question);
    var model = new CpModel();
    var takes = arcs.arcs().stream().map(arc -> model.newBoolVar("")).toList();
    model(arcs, model, takes);
    hint(arcs, model, takes, Start.of(question, effort.seed()));
    var solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, effort.seconds() - course.seconds()));
    solver.getParameters().setNumWorkers(effort.threads());
    solver.getParameters().setRepairHint(true);
    solver.getParameters().setRandomSeed((int) effort.seed());
    var status = solver.solve(model, new Listening(arcs, takes, course));
    return status
        + (arcs.whole() ? " bound %.2f".formatted(solver.bestObjectiveBound() / THOUSANDTHS) : "");
  }

  private static void model(ArcModel arcs, CpModel model, List<BoolVar> takes) {
    var cost = LinearExpr.newBuilder();
    for (int a = 0; a < takes.size(); a++)
      cost.addTerm(takes.get(a), Math.round(arcs.cost(arcs.arcs().get(a)) * THOUSANDTHS));
    model.minimize(cost);
    for (var choices : arcs.by(ArcModel.Arc::site))
      model.addExactlyOne(choices.stream().<Literal>map(takes::get).toList());
    int[] own = arcs.own();
    var members = arcs.by(ArcModel.Arc::median);
    var open = new BoolVar[own.length];
    for (int i = 0; i < own.length; i++) {
      open[i] = takes.get(own[i]);
      for (int a : members.get(i)) model.addImplication(takes.get(a), open[i]);
      limits(arcs, model, takes, members.get(i), open[i]);
    }
    model.addEquality(LinearExpr.sum(open), arcs.question().clusters());
  }

  private static void limits(
      ArcModel arcs, CpModel model, List<BoolVar> takes, List<Integer> members, BoolVar open) {
    var question = arcs.question();
    var load = LinearExpr.newBuilder();
    var most = LinearExpr.newBuilder();
    var fewest = LinearExpr.newBuilder();
    for (int a : members) {
      load.addTerm(takes.get(a), Math.round(question.weight()[arcs.arcs().get(a).site()]));
      most.add(takes.get(a));
      fewest.add(takes.get(a));
    }
    model.addLessOrEqual(load.addTerm(open, -Math.round(question.capacity())), 0);
    if (question.most() < question.size())
      model.addLessOrEqual(most.addTerm(open, -question.most()), 0);
    if (question.fewest() > 1) model.addGreaterOrEqual(fewest.addTerm(open, -question.fewest()), 0);
  }

  private static void hint(ArcModel arcs, CpModel model, List<BoolVar> takes, int[] clusterOf) {
    int[] median = arcs.medians(clusterOf);
    for (int a = 0; a < takes.size(); a++) {
      var arc = arcs.arcs().get(a);
      model.addHint(takes.get(a), median[arc.site()] == arc.median() ? 1 : 0);
    }
  }

  private static final class Listening extends CpSolverSolutionCallback {

    private final ArcModel arcs;
    private final List<BoolVar> takes;
    private final Course course;

    Listening(ArcModel arcs, List<BoolVar> takes, Course course) {
      this.arcs = arcs;
      this.takes = takes;
      this.course = course;
    }

    @Override
    public void onSolutionCallback() {
      var clusterOf = new int[arcs.question().size()];
      for (int a = 0; a < takes.size(); a++)
        if (booleanValue(takes.get(a)))
          clusterOf[arcs.arcs().get(a).site()] = arcs.arcs().get(a).median();
      arcs.question().value(clusterOf).ifPresent(course::found);
    }
  }
}
