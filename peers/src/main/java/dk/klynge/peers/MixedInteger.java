package dk.klynge.peers;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The textbook program for one of the mixed-integer solvers. It tells its answer only at the end,
/// and begins without a start: the library brings HiGHS down when it is given one.
///
/// @param name as the library knows it: HIGHS, SCIP or CBC
record MixedInteger(String name) implements Solver {

  @Override
  public String solve(Question question, Effort effort, Course course) {
    Loader.loadNativeLibraries();
    var solver = new ModelSolver(name);
    if (!solver.solverIsSupported()) return "not to be had";
    var arcs = ArcModel.of(question);
    var model = new ModelBuilder();
    var takes = new ArrayList<Variable>();
    for (var _ : arcs.arcs()) takes.add(model.newBoolVar(""));
    model(arcs, model, takes);
    var left = Math.max(100, Math.round(1000 * (effort.seconds() - course.seconds())));
    solver.setTimeLimit(Duration.ofMillis(left));
    var status = solver.solve(model);
    if (solver.hasSolution()) found(arcs, takes, solver, course);
    boolean bounded = arcs.whole() && solver.hasSolution();
    return status + (bounded ? " bound %.2f".formatted(solver.getBestObjectiveBound()) : "");
  }

  private static void found(
      ArcModel arcs, List<Variable> takes, ModelSolver solver, Course course) {
    var clusterOf = new int[arcs.question().size()];
    for (int a = 0; a < takes.size(); a++)
      if (solver.getValue(takes.get(a)) > 0.5)
        clusterOf[arcs.arcs().get(a).site()] = arcs.arcs().get(a).median();
    arcs.question().value(clusterOf).ifPresent(course::found);
  }

  private static void model(ArcModel arcs, ModelBuilder model, List<Variable> takes) {
    var cost = LinearExpr.newBuilder();
    for (int a = 0; a < takes.size(); a++)
      cost.addTerm(takes.get(a), arcs.cost(arcs.arcs().get(a)));
    model.minimize(cost);
    for (var choices : arcs.by(ArcModel.Arc::site)) {
      var place = LinearExpr.newBuilder();
      for (int a : choices) place.add(takes.get(a));
      model.addEquality(place, 1);
    }
    int[] own = arcs.own();
    var members = arcs.by(ArcModel.Arc::median);
    var open = LinearExpr.newBuilder();
    for (int i = 0; i < own.length; i++) {
      open.add(takes.get(own[i]));
      for (int a : members.get(i))
        if (a != own[i]) model.addLessOrEqual(takes.get(a), takes.get(own[i]));
      limits(arcs, model, takes, members.get(i), takes.get(own[i]));
    }
    model.addEquality(open, arcs.question().clusters());
  }

  private static void limits(
      ArcModel arcs,
      ModelBuilder model,
      List<Variable> takes,
      List<Integer> members,
      Variable open) {
    var question = arcs.question();
    var load = LinearExpr.newBuilder();
    var most = LinearExpr.newBuilder();
    var fewest = LinearExpr.newBuilder();
    for (int a : members) {
      load.addTerm(takes.get(a), question.weight()[arcs.arcs().get(a).site()]);
      most.add(takes.get(a));
      fewest.add(takes.get(a));
    }
    model.addLessOrEqual(load.addTerm(open, -question.capacity()), 0);
    if (question.most() < question.size())
      model.addLessOrEqual(most.addTerm(open, -question.most()), 0);
    if (question.fewest() > 1) model.addGreaterOrEqual(fewest.addTerm(open, -question.fewest()), 0);
  }
}
