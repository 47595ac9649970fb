package dk.klynge.planning.bench.matching;

import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.Matching;
import dk.klynge.engine.matching.Side;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Lists with ties for the engine that matches. The value is the number of candidates with a post;
/// the engine tells it only at the end, and works on one thread.
record MatchingContest(String name, TiedLists lists, Known known) implements Contest {

  @Override
  public Contest knowing(Map<String, Double> values) {
    return new MatchingContest(name, lists, known.or(values, name));
  }

  @Override
  public Outcome run(Effort effort, Course course) {
    var market = market();
    long begun = System.nanoTime();
    long end = begun + Math.round(effort.seconds() * 1e9);
    var allowed =
        dk.klynge.engine.matching.Effort.usual(market)
            .stoppedBy(() -> System.nanoTime() - end >= 0);
    var outcome = Matcher.match(market, Side.CANDIDATES, allowed, effort.seed());
    double seconds = (System.nanoTime() - begun) / 1e9;
    var postOf = postOf(market, outcome.matching());
    double size = Arrays.stream(postOf).filter(post -> post > 0).count();
    var found = new ArrayList<>(lists.objections(postOf));
    if (size != outcome.matching().size()) found.add("size " + outcome.matching().size());
    if (outcome.atMost() < size) found.add("bound " + outcome.atMost() + " is below " + size);
    if (known.best().filter(best -> best > outcome.atMost()).isPresent())
      found.add("bound " + outcome.atMost() + " is below the best known");
    course.improved(seconds, size);
    return new Outcome(
        Optional.of(size),
        Optional.of(1.0 * outcome.atMost()),
        outcome.steps(),
        outcome.assurance().name(),
        found);
  }

  private Market market() {
    var builder = Market.builder();
    for (int p = 1; p < lists.capacities().length; p++)
      builder.post(Integer.toString(p), lists.capacities()[p]);
    for (int c = 1; c < lists.wishes().size(); c++) {
      var id = Integer.toString(c);
      builder.candidate(id);
      lists.wishes().get(c).forEach((post, rank) -> builder.wish(id, post.toString(), rank));
    }
    for (int p = 1; p < lists.rankings().size(); p++) {
      var id = Integer.toString(p);
      lists.rankings().get(p).forEach((who, rank) -> builder.ranking(id, who.toString(), rank));
    }
    return switch (builder.build()) {
      case Market.Built.Usable usable -> usable.market();
      case Market.Built.Refused(var flaws) -> throw new IllegalStateException(flaws.toString());
    };
  }

  private int[] postOf(Market market, Matching matching) {
    int[] postOf = new int[lists.wishes().size()];
    for (int c = 0; c < market.candidates(); c++) {
      int post = matching.post(c);
      if (post != Matching.NONE)
        postOf[Integer.parseInt(market.candidate(c))] = Integer.parseInt(market.post(post));
    }
    return postOf;
  }
}
