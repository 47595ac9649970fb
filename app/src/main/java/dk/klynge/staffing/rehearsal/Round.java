package dk.klynge.staffing.rehearsal;

import dk.klynge.engine.matching.Effort;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.MarketBuilder;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.Matching;
import dk.klynge.engine.matching.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// One round of a draw: people wish posts, committees rank them, and the engine gives posts as it
/// does when the campaign is carried out.
final class Round {

  /// Kilometres that count as much as chance where nearness counts 50.
  private static final double KILOMETRES = 3;

  private static final double HALF = 50;

  private final Assumptions assumptions;
  private final List<Scene.Spot> posts;
  private final double[] sizes;
  private final double[] qualities;
  private final SplittableRandom random;

  /// Of each post those who wish it.
  private final List<List<Integer>> applicants = new ArrayList<>();

  private final Map<Integer, List<Integer>> wishes = new HashMap<>();

  /// @param given post by person
  /// @param clashes people whom two committees or more put first
  record Given(Map<Integer, Integer> given, int clashes) {}

  /// @param qualities of all people: what all committees see alike
  Round(
      Assumptions assumptions,
      List<Scene.Spot> posts,
      double[] qualities,
      SplittableRandom random) {
    this.assumptions = assumptions;
    this.posts = posts;
    this.sizes = Scene.scaled(posts);
    this.qualities = qualities;
    this.random = random;
    posts.forEach(_ -> applicants.add(new ArrayList<>()));
  }

  boolean applies() {
    return random.nextInt(100) < assumptions.applying();
  }

  void applies(int person, List<Integer> wished) {
    if (wished.isEmpty()) return;
    wishes.put(person, wished);
    wished.forEach(post -> applicants.get(post).add(person));
  }

  /// The dearest first: near and large ones the rather, as much as assumed, and chance.
  void appliesFrom(int person, Scene.Spot home) {
    int count = Math.min(posts.size(), 1 + random.nextInt(2 * assumptions.wishes() - 1));
    var best = new int[count];
    var values = new double[count];
    Arrays.fill(values, Double.NEGATIVE_INFINITY);
    for (int post = 0; post < posts.size(); post++) {
      double value = value(post, home);
      int at = count;
      while (at > 0 && values[at - 1] < value) at--;
      if (at == count) continue;
      System.arraycopy(values, at, values, at + 1, count - at - 1);
      System.arraycopy(best, at, best, at + 1, count - at - 1);
      values[at] = value;
      best[at] = post;
    }
    applies(person, Arrays.stream(best).boxed().toList());
  }

  /// Chance is drawn so that with nothing else to tell posts apart all are as likely (Gumbel).
  private double value(int post, Scene.Spot home) {
    double near = -home.to(posts.get(post)) / KILOMETRES * assumptions.nearness() / HALF;
    double large = sizes[post] * assumptions.size() / HALF;
    return near + large - Math.log(-Math.log(random.nextDouble(Double.MIN_NORMAL, 1)));
  }

  Given give() {
    if (wishes.isEmpty()) return new Given(Map.of(), 0);
    var builder = Market.builder();
    wishes.keySet().stream().sorted().forEach(person -> builder.candidate("" + person));
    int clashes = 0;
    var first = new HashSet<Integer>();
    var twice = new HashSet<Integer>();
    for (int post = 0; post < posts.size(); post++) {
      builder.post("" + post, 1);
      var ranked = ranked(applicants.get(post));
      if (!ranked.isEmpty() && !first.add(ranked.getFirst()) && twice.add(ranked.getFirst()))
        clashes++;
      for (int i = 0; i < ranked.size(); i++) builder.ranking("" + post, "" + ranked.get(i), i + 1);
    }
    return new Given(matched(builder), clashes);
  }

  private Map<Integer, Integer> matched(MarketBuilder builder) {
    wishes.forEach((person, list) -> {
      for (int i = 0; i < list.size(); i++) builder.wish("" + person, "" + list.get(i), i + 1);
    });
    if (!(builder.build() instanceof Market.Built.Usable(var market, _)))
      throw new IllegalStateException("A draw made lists that cannot be matched");
    var outcome = Matcher.match(market, Side.CANDIDATES, Effort.usual(market), random.nextLong());
    var given = new HashMap<Integer, Integer>();
    for (int c = 0; c < market.candidates(); c++) {
      int post = outcome.matching().post(c);
      if (post != Matching.NONE)
        given.put(Integer.valueOf(market.candidate(c)), Integer.valueOf(market.post(post)));
    }
    return given;
  }

  /// Those whom a committee finds fit, the best first. What committees see alike and what each sees
  /// for itself are weighed so that the spread stays the same.
  private List<Integer> ranked(List<Integer> applied) {
    double alike = assumptions.agreement() / 100.0;
    double own = Math.sqrt(1 - alike * alike);
    var seen = new HashMap<Integer, Double>();
    for (int person : applied)
      seen.put(person, alike * qualities[person] + own * random.nextGaussian());
    double unfit = applied.size() * assumptions.unfit() / 100.0;
    int out = (int) unfit + (random.nextDouble() < unfit - (int) unfit ? 1 : 0);
    return applied.stream()
        .sorted(Comparator.comparingDouble((Integer person) -> -seen.getOrDefault(person, 0.0)))
        .limit(applied.size() - out)
        .toList();
  }
}
