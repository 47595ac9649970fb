package dk.klynge.planning.economy;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

/// Invented institutions and clusters.
final class Houses {

  static final Named AREA = new Named(UUID.randomUUID(), "Byen");

  private Houses() {}

  static List<Entry> municipal(int number, int places) {
    return of(number, places, "municipal");
  }

  static List<Entry> of(int number, int places, String ownership) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i ->
            new Entry(
                new InstitutionId(UUID.randomUUID()),
                "Hus " + i,
                "integrated",
                ownership,
                Optional.of(AREA),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("nursery", places),
                OptionalInt.of(places),
                Map.of()))
        .toList();
  }

  static PlannedCluster cluster(String name, String kind, List<Entry> members) {
    return new PlannedCluster(
        new ClusterId(UUID.randomUUID()), name, kind, Optional.empty(), ids(members));
  }

  static PlannedCluster with(PlannedCluster cluster, List<Entry> members) {
    return new PlannedCluster(
        cluster.id(), cluster.name(), cluster.kind(), cluster.area(), ids(members));
  }

  static List<Entry> both(List<Entry> some, List<Entry> others) {
    var both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private static List<InstitutionId> ids(List<Entry> members) {
    return members.stream().map(Entry::id).toList();
  }
}
