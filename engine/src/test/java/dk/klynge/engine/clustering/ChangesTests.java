package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChangesTests {

  @Property(tries = 150)
  void everyMoveBringsWhatMeasuringAnewFinds(
      @ForAll @IntRange(min = 3, max = 12) int n,
      @ForAll Measure measure,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, new Objective(measure, weighting), seed);
    var clustering = clustering(problem.sites(), 2 + (int) (seed % 3), seed + 1);
    var changes = Changes.of(problem, clustering);
    for (int site = 0; site < n; site++)
      for (String label : changes.labels()) {
        int cluster = changes.cluster(label);
        if (cluster == changes.clusterOf(site)) continue;
        var moved = with(clustering, problem.sites().id(site), label);
        check(problem, clustering, moved, changes.move(site, cluster));
      }
  }

  @Property(tries = 100)
  void everyExchangeBringsWhatMeasuringAnewFinds(
      @ForAll @IntRange(min = 3, max = 10) int n,
      @ForAll Measure measure,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, new Objective(measure, weighting), seed);
    var clustering = clustering(problem.sites(), 2 + (int) (seed % 3), seed + 1);
    var changes = Changes.of(problem, clustering);
    for (int site = 0; site < n; site++)
      for (int other = 0; other < n; other++) {
        int from = changes.clusterOf(site);
        int to = changes.clusterOf(other);
        if (from == to) continue;
        var left = with(clustering, problem.sites().id(site), changes.labels().get(to));
        var both = with(left, problem.sites().id(other), changes.labels().get(from));
        check(problem, clustering, both, changes.exchange(site, other));
      }
  }

  @Test
  void whatIsMendedIsToldToo() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 11, 12), 2).withLimits(new SitesWithin(1, 3));
    var crowded = new Clustering(Map.of("west", List.of("a", "b", "c", "d"), "east", List.of("e")));
    var changes = Changes.of(problem, crowded);

    var change = changes.move(2, changes.cluster("east"));

    assertThat(change.allowed()).isTrue();
    assertThat(change.mends()).extracting(Broken::rule).containsExactly(Rule.SITES_AT_MOST);
    assertThat(change.cost()).isNegative();
  }

  private static void check(Problem problem, Clustering before, Clustering after, Change change) {
    var was = Measurer.measure(problem, before);
    var is = Measurer.measure(problem, after);
    assertThat(change.value()).isCloseTo(is.value() - was.value(), within(1e-6));
    assertThat(change.cost()).isCloseTo(is.cost() - was.cost(), within(1e-6));
    assertThat(change.breaks()).containsExactlyInAnyOrderElementsOf(worse(was, is));
    assertThat(change.mends()).containsExactlyInAnyOrderElementsOf(worse(is, was));
  }

  /// The same by comparing the two lists of a whole measurement.
  private static List<Broken> worse(Measured was, Measured is) {
    return is.broken().stream()
        .filter(broken ->
            was.broken().stream()
                .filter(other -> same(broken, other))
                .noneMatch(other -> distance(other) >= distance(broken) - 1e-6))
        .toList();
  }

  private static boolean same(Broken one, Broken other) {
    if (one.rule() != other.rule() || one.bound() != other.bound()) return false;
    return switch (one.rule()) {
      case FIXED_SITE, KEEP_TOGETHER -> one.sites().equals(other.sites());
      case SAME_ATTRIBUTE ->
          one.cluster().equals(other.cluster())
              && one.details().getFirst().equals(other.details().getFirst());
      default -> one.cluster().equals(other.cluster());
    };
  }

  private static double distance(Broken broken) {
    return Math.abs(broken.value() - broken.bound());
  }

  private static Problem problem(int n, Objective objective, long seed) {
    var random = new SplittableRandom(seed);
    var sites = Cases.random(n, seed);
    var start = clustering(sites, 2, seed + 2);
    var count = random.nextBoolean() ? new ClusterCount.Exactly(2) : new ClusterCount.Between(2, 3);
    var fixed = new HashMap<String, String>();
    if (random.nextBoolean()) fixed.put("s1", "1");
    Set<String> locked = random.nextInt(3) == 0 ? Set.of("0") : Set.of();
    return Problem.of(sites, new Distance.Planar(), objective, count)
        .withLimits(limits(random, n))
        .withWishes(
            new Wish.Balance(random.nextInt(3)),
            new Wish.KeepAsToday(random.nextInt(100)),
            new Wish.SameAttributePreferred("area", random.nextInt(100)),
            new Wish.CoherentTransitions("family", random.nextInt(100)))
        .withLocks(new Locks(fixed, locked))
        .startingFrom(start);
  }

  private static List<Limit> limits(SplittableRandom random, int n) {
    var all = new ArrayList<Limit>();
    all.add(new WeightWithin(random.nextInt(100), 80 + random.nextInt(120)));
    all.add(new SitesWithin(1 + random.nextInt(3), 3 + random.nextInt(4)));
    all.add(new DiameterWithin(300 + random.nextInt(700)));
    all.add(new DistanceToCentreWithin(200 + random.nextInt(500)));
    all.add(new SameAttribute("area"));
    all.add(new SameAttribute("family"));
    all.add(new AgesCovered(Set.of("0-2", "3-6")));
    all.add(new KeepTogether(Set.of("s0", "s" + n / 2, "s" + (n - 1))));
    all.add(new KeepApart(new HashSet<>(List.of("s" + (n - 1), "s0", "s" + n / 2))));
    var graph = new HashMap<String, Set<String>>();
    for (int i = 1; i < n; i++) graph.put("s" + i, Set.of("s" + random.nextInt(i)));
    all.add(new Contiguous(graph));
    all.removeIf(_ -> random.nextInt(3) == 0);
    return all;
  }

  private static Clustering clustering(Sites sites, int clusters, long seed) {
    var random = new SplittableRandom(seed);
    var members = new LinkedHashMap<String, List<String>>();
    for (int site = 0; site < sites.size(); site++) {
      int cluster = site < 2 ? site : random.nextInt(clusters);
      members.computeIfAbsent("" + cluster, _ -> new ArrayList<>()).add(sites.id(site));
    }
    return new Clustering(members);
  }

  private static Clustering with(Clustering clustering, String id, String label) {
    var members = new LinkedHashMap<String, List<String>>();
    clustering.members().forEach((other, ids) -> members.put(other, new ArrayList<>(ids)));
    members.values().forEach(ids -> ids.remove(id));
    members.getOrDefault(label, new ArrayList<>()).add(id);
    return new Clustering(members);
  }
}
