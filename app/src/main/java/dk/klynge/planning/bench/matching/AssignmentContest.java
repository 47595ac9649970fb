package dk.klynge.planning.bench.matching;

import dk.klynge.engine.redeployment.Aim;
import dk.klynge.engine.redeployment.Offers;
import dk.klynge.engine.redeployment.OptimalityCheck;
import dk.klynge.engine.redeployment.Redeployment;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of costs for the engine that redeploys: everybody may take everything, and the sum is to
/// be least. The time is that of the search, without building the offers; it needs no seed and one
/// thread.
record AssignmentContest(String name, long[][] costs, Known known) implements Contest {

  @Override
  public Contest knowing(Map<String, Double> values) {
    return new AssignmentContest(name, costs, known.or(values, name));
  }

  @Override
  public Outcome run(Effort effort, Course course) {
    var offers = offers();
    long begun = System.nanoTime();
    var redeployment = Redeployment.of(offers, Aim.LEAST_TOTAL);
    double seconds = (System.nanoTime() - begun) / 1e9;
    var assignment = redeployment.assignment();
    var found = new ArrayList<String>();
    var taken = new HashSet<Integer>();
    double total = 0;
    for (var placed : assignment.placed()) {
      int vacancy = Integer.parseInt(placed.vacancy());
      if (!taken.add(vacancy)) found.add("taken twice: " + vacancy);
      total += costs[Integer.parseInt(placed.person())][vacancy];
    }
    if (assignment.placed().size() != costs.length) found.add("placed " + taken.size());
    if (total != assignment.total()) found.add("total " + assignment.total() + " is " + total);
    var flaws = OptimalityCheck.check(offers, List.of(), assignment, redeployment.certificate());
    flaws.forEach(flaw -> found.add(flaw.toString()));
    course.improved(seconds, total);
    var bound = flaws.isEmpty() ? Optional.of(total) : Optional.<Double>empty();
    return new Outcome(Optional.of(total), bound, 0, "", found);
  }

  private Offers offers() {
    var builder = Offers.builder();
    for (int i = 0; i < costs.length; i++)
      builder.person(Integer.toString(i)).vacancy(Integer.toString(i), 1);
    for (int i = 0; i < costs.length; i++)
      for (int j = 0; j < costs.length; j++)
        builder.offer(Integer.toString(i), Integer.toString(j), costs[i][j]);
    return switch (builder.build()) {
      case Offers.Built.Usable usable -> usable.offers();
      case Offers.Built.Refused(var problems) -> throw new IllegalStateException(problems + "");
    };
  }
}
