package dk.klynge.planning.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which proposed cluster carries on which of today's clusters.
///
/// A proposal has no names of its own, so "who moves" has a meaning only once each proposed cluster
/// is paired with at most one of today's, and the other way round. Of all pairings this is the one
/// that lets most institutions stay; so the number of moves is the smallest that can honestly be
/// told.
public record Kinship(SequencedMap<String, String> todayOf) {

  /// Both maps say in which cluster a site is; a site missing in one of them binds no clusters
  /// together.
  public static <S> Kinship between(Map<S, String> proposed, Map<S, String> today) {
    var labels = sorted(proposed.values());
    var names = sorted(today.values());
    var shared = shared(proposed, today);
    var pairs = new TreeMap<String, String>();
    var overlap = new int[labels.size()][names.size()];
    for (int i = 0; i < labels.size(); i++)
      for (int j = 0; j < names.size(); j++)
        overlap[i][j] = shared.getOrDefault(List.of(labels.get(i), names.get(j)), 0);
    var partner = new LargestOverlap(overlap).partners();
    for (int i = 0; i < partner.length; i++)
      if (partner[i] >= 0 && overlap[i][partner[i]] > 0)
        pairs.put(labels.get(i), names.get(partner[i]));
    return new Kinship(pairs);
  }

  /// Today's cluster that this proposed cluster carries on; empty when it is a new one.
  public Optional<String> today(String label) {
    return Optional.ofNullable(todayOf.get(label));
  }

  /// Whether a site that is in `name` today and in `label` in the proposal moves.
  public boolean moves(String label, String name) {
    return !name.equals(todayOf.get(label));
  }

  private static <S> Map<List<String>, Integer> shared(
      Map<S, String> proposed, Map<S, String> today) {
    var shared = new HashMap<List<String>, Integer>();
    proposed.forEach((site, label) -> {
      var name = today.get(site);
      if (name != null) shared.merge(List.of(label, name), 1, Integer::sum);
    });
    return shared;
  }

  private static List<String> sorted(Collection<String> names) {
    return new ArrayList<>(new TreeSet<>(names));
  }
}
