package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.explain.Alternative;
import dk.klynge.engine.clustering.explain.Explainer;
import dk.klynge.engine.clustering.explain.Explanation;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Placed.Ground;
import dk.klynge.engine.clustering.explain.Room;
import dk.klynge.engine.clustering.explain.Room.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExplainerTests {

  private static final Clustering TWO = clusters(List.of("a", "b", "c"), List.of("d", "e", "f"));

  @Test
  void aSiteThatALimitHoldsBackIsToldWithTheLimitAndWithAnExchange() {
    var problem =
        Cases.problem(Cases.line(0, 1, 9, 5, 10, 11), 2).withLimits(new SitesWithin(1, 3));

    var west = Explainer.of(problem, TWO).cluster("west");

    var held = placed(west, "c");
    assertThat(held.ground()).isEqualTo(Ground.COULD_MOVE);
    assertThat(held.nearest().orElseThrow().cluster()).isEqualTo("east");
    var move = held.moves().getFirst();
    assertThat(move.change().cost()).isNegative();
    assertThat(move.change().breaks()).extracting(Broken::rule).containsExactly(Rule.SITES_AT_MOST);
    assertThat(held.best().flatMap(Alternative::exchanged)).contains("d");
  }

  @Test
  void aLimitBindsWhereItKeepsSitesOutThatWouldBeBetterOffInside() {
    var problem =
        Cases.problem(Cases.line(0, 1, 9, 10, 11, 12), 2).withLimits(new WeightWithin(0, 30));

    var both = Explainer.of(problem, TWO).all();

    var east = both.getLast().rooms().getFirst();
    assertThat(east.rule()).isEqualTo(Rule.WEIGHT_AT_MOST);
    assertThat(east.standing()).isEqualTo(Standing.TIGHT);
    assertThat(east.left()).isZero();
    assertThat(east.hinders()).isEqualTo(1);
    assertThat(both.getLast().binding()).containsExactly(east);
    assertThat(placed(both.getFirst(), "c").ground()).isEqualTo(Ground.HELD_BY_LIMITS);
  }

  @Test
  void sitesThatAreWellPlacedAreSaidToBe() {
    var problem = Cases.problem(Cases.line(0, 1, 2, 100, 101, 102), 2);

    var west = Explainer.of(problem, TWO).cluster("west");

    assertThat(west.sites())
        .extracting(Placed::ground)
        .containsExactly(Ground.NEAREST, Ground.CENTRE, Ground.NEAREST);
    assertThat(west.rooms()).isEmpty();
    assertThat(placed(west, "c").best().orElseThrow().change().cost()).isCloseTo(98, within(1e-9));
  }

  @Test
  void aFixedSiteIsSaidToBeFixed() {
    var problem =
        Cases.problem(Cases.line(0, 1, 99, 100, 101, 102), 2)
            .withLocks(new Locks(Map.of("c", "west"), Set.of()));

    assertThat(placed(Explainer.of(problem, TWO).cluster("west"), "c").ground())
        .isEqualTo(Ground.FIXED);
  }

  @Test
  void whatOneSiteAloneOffersIsScarce() {
    var builder = Sites.builder(Cases.AGES);
    double[][] children = {{5, 5}, {0, 5}, {0, 5}, {5, 5}, {5, 5}, {5, 5}};
    for (int i = 0; i < children.length; i++)
      builder.add(Cases.id(i), i, 0, children[i], Map.of("area", "x"));
    var problem =
        Cases.problem(Cases.sites(builder), 2)
            .withLimits(new AgesCovered(Set.of("0-2", "3-6")), new SameAttribute("area"));

    var rooms = Explainer.of(problem, TWO).cluster("west").rooms();

    assertThat(rooms.getFirst().scarce()).containsExactly("0-2");
    assertThat(rooms).extracting(Room::standing).containsExactly(Standing.TIGHT, Standing.FREE);
  }

  @Test
  void aClusterThatIsNoneIsRefused() {
    var explainer = Explainer.of(Cases.problem(Cases.line(0, 1, 2, 3, 4, 5), 2), TWO);

    assertThatThrownBy(() -> explainer.cluster("south")).isInstanceOf(NoSuchElementException.class);
  }

  /// With few clusters all are near, so that nothing better may be overlooked among the moves.
  @Property(tries = 60)
  void theBestAlternativeIsNoWorseThanAnyMoveThatIsAllowed(
      @ForAll @IntRange(min = 6, max = 14) int n,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var sites = Cases.random(n, seed);
    var problem =
        Cases.problem(sites, 3)
            .withLimits(
                new WeightWithin(40, 300), new SitesWithin(2, 8), new SameAttribute("area"));
    var members = new LinkedHashMap<String, List<String>>();
    for (int c = 0; c < 3; c++) {
      int one = c;
      members.put(
          "" + c,
          sites.ids().stream().filter(id -> sites.indexOf(id).orElse(0) % 3 == one).toList());
    }
    var clustering = new Clustering(members);
    var changes = Changes.of(problem, clustering);
    for (var explanation : Explainer.of(problem, clustering).all())
      for (var placed : explanation.sites()) {
        int site = sites.indexOf(placed.site()).orElseThrow();
        double least = placed.best().map(best -> best.change().cost()).orElse(1e99);
        assertThat(placed.best().map(best -> best.change().allowed()).orElse(true)).isTrue();
        for (int c = 0; c < 3; c++) {
          if (c == changes.clusterOf(site)) continue;
          var change = changes.move(site, c);
          if (change.allowed()) assertThat(least).isLessThanOrEqualTo(change.cost() + 1e-9);
        }
      }
  }

  private static Placed placed(Explanation explanation, String id) {
    return explanation.sites().stream()
        .filter(placed -> placed.site().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Clustering clusters(List<String> west, List<String> east) {
    var members = new LinkedHashMap<String, List<String>>();
    members.put("west", west);
    members.put("east", east);
    return new Clustering(members);
  }
}
