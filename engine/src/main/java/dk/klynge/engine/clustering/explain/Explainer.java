package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Changes;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/// Explains the clusters of any clustering under a problem: a proposal, today's structure,
/// something drawn by hand.
///
/// Sites are moved to the clusters near them only, so that the time grows with the number of sites
/// and the square of the size of the clusters. What it tells of one site is what moving or
/// exchanging that site brings: a better clustering may still be found by changing more at once.
/// Not for several threads at a time.
public final class Explainer {

  /// So many moves are told for each site.
  public static final int MOVES = 3;

  private final Changes changes;
  private final Options options;
  private final Rooms rooms;

  private Explainer(Problem problem, Clustering clustering) {
    changes = Changes.of(problem, clustering);
    var measured = Measurer.measure(problem, clustering);
    options = new Options(changes, 1e-9 * Math.max(1, measured.cost()));
    rooms = new Rooms(problem, measured);
  }

  public static Explainer of(Problem problem, Clustering clustering) {
    return new Explainer(problem, clustering);
  }

  public List<Explanation> all() {
    return changes.labels().stream().map(this::cluster).toList();
  }

  /// Looks at this cluster and those near it only.
  ///
  /// @throws NoSuchElementException where there is no cluster of that label
  public Explanation cluster(String label) {
    int cluster = changes.cluster(label);
    if (cluster < 0) throw new NoSuchElementException(label);
    int[] members = changes.members(cluster);
    var sites = Arrays.stream(members).mapToObj(site -> options.of(site).placed()).toList();
    var around = around(cluster);
    var hindered = new ArrayList<Alternative>();
    for (int site : members) hindered.addAll(options.of(site).hindered());
    for (int near : around)
      for (int site : changes.members(near))
        for (var move : options.of(site).hindered())
          if (move.cluster().equals(label)) hindered.add(move);
    return new Explanation(
        label,
        changes.centre(cluster),
        rooms.value(label),
        rooms.of(label, neighbours(around), hindered),
        sites);
  }

  private Set<Integer> around(int cluster) {
    var around = new LinkedHashSet<Integer>();
    for (int site : changes.members(cluster)) around.addAll(options.nearby().of(site));
    return around;
  }

  /// The ids of all sites in these clusters.
  private List<String> neighbours(Set<Integer> clusters) {
    var sites = changes.problem().sites();
    return clusters.stream()
        .flatMap(cluster -> Arrays.stream(changes.members(cluster)).mapToObj(sites::id))
        .toList();
  }
}
