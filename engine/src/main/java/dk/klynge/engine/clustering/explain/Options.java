package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Changes;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.explain.Placed.Ground;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What could be done with each site: found once, when first asked for.
final class Options {

  /// Of the clusters that a site cannot move to, exchanges are tried with so many of the cheapest.
  private static final int EXCHANGED_WITH = 3;

  /// And there with so many sites, the nearest to the centre of the site's own cluster.
  private static final int PARTNERS = 8;

  private static final Comparator<Alternative> CHEAPEST =
      Comparator.comparingDouble(alternative -> alternative.change().cost());

  private final Changes changes;
  private final Sites sites;
  private final Locks locks;
  private final Nearby nearby;
  private final List<Optional<Option>> known;
  private final double noise;

  /// @param noise differences of cost below this are rounding
  Options(Changes changes, double noise) {
    this.changes = changes;
    sites = changes.problem().sites();
    locks = changes.problem().locks();
    nearby = new Nearby(changes);
    known = new ArrayList<>(Collections.nCopies(sites.size(), Optional.empty()));
    this.noise = noise;
  }

  /// @param hindered moves that would lower the cost and break limits
  record Option(Placed placed, List<Alternative> hindered) {}

  Nearby nearby() {
    return nearby;
  }

  Option of(int site) {
    return known
        .get(site)
        .orElseGet(() -> {
          var found = find(site);
          known.set(site, Optional.of(found));
          return found;
        });
  }

  private Option find(int site) {
    var moves = new ArrayList<Alternative>();
    for (int cluster : nearby.of(site)) {
      var label = changes.labels().get(cluster);
      var change = changes.move(site, cluster);
      moves.add(new Alternative(label, Optional.empty(), change, Optional.empty()));
    }
    moves.sort(CHEAPEST);
    var hindered = moves.stream().filter(move -> saves(move) && !move.change().allowed()).toList();
    var best = moves.stream().filter(move -> move.change().allowed()).findFirst();
    var tried = exchanges(site, moves);
    for (var move : tried)
      if (move.instead().isPresent()
          && (best.isEmpty() || CHEAPEST.compare(move.instead().get(), best.get()) < 0))
        best = move.instead();
    var shown = tried.stream().limit(Explainer.MOVES).toList();
    var ground = ground(site, moves, best, !hindered.isEmpty());
    var id = sites.id(site);
    double own = changes.toCentre(site, changes.clusterOf(site));
    return new Option(new Placed(id, own, nearest(site), ground, shown, best), hindered);
  }

  private boolean saves(Alternative alternative) {
    return alternative.change().cost() < -noise;
  }

  private List<Alternative> exchanges(int site, List<Alternative> moves) {
    var tried = new ArrayList<Alternative>();
    int left = EXCHANGED_WITH;
    for (var move : moves) {
      boolean wanted = !move.change().allowed() && left-- > 0;
      tried.add(wanted ? withExchange(site, move) : move);
    }
    return tried;
  }

  private Alternative withExchange(int site, Alternative move) {
    int own = changes.clusterOf(site);
    var best =
        Arrays.stream(changes.members(changes.cluster(move.cluster())))
            .boxed()
            .sorted(Comparator.comparingDouble(other -> changes.toCentre(other, own)))
            .limit(PARTNERS)
            .map(other -> exchange(site, other, move.cluster()))
            .filter(exchange -> exchange.change().allowed())
            .min(CHEAPEST);
    return new Alternative(move.cluster(), Optional.empty(), move.change(), best);
  }

  private Alternative exchange(int site, int other, String label) {
    var change = changes.exchange(site, other);
    return new Alternative(label, Optional.of(sites.id(other)), change, Optional.empty());
  }

  private Optional<Placed.Other> nearest(int site) {
    return nearby.of(site).stream()
        .map(c -> new Placed.Other(changes.labels().get(c), changes.toCentre(site, c)))
        .min(Comparator.comparingDouble(Placed.Other::toCentre));
  }

  private Ground ground(
      int site, List<Alternative> moves, Optional<Alternative> best, boolean hindered) {
    var id = sites.id(site);
    int own = changes.clusterOf(site);
    boolean locked = locks.lockedClusters().contains(changes.labels().get(own));
    if (locked || locks.fixed().containsKey(id)) return Ground.FIXED;
    if (best.filter(this::saves).isPresent()) return Ground.COULD_MOVE;
    if (hindered) return Ground.HELD_BY_LIMITS;
    if (changes.centre(own).equals(new Centre.AtSite(id))) return Ground.CENTRE;
    double far = changes.toCentre(site, own);
    boolean nearer =
        moves.stream()
            .anyMatch(move -> changes.toCentre(site, changes.cluster(move.cluster())) < far);
    return nearer ? Ground.CHEAPEST : Ground.NEAREST;
  }
}
