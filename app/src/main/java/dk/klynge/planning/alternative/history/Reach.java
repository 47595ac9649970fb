package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The places that whoever puts an alternative forward answers for. What the alternative changes
/// there is its own; everything else is a third party, so that nobody can choose whom the second
/// part of the test does not protect.
///
/// @param places none for people who answer for no cluster
public record Reach(List<Place> places) {

  public static final Reach NOWHERE = new Reach(List.of());

  public Reach {
    places = List.copyOf(places);
  }

  public enum Kind {
    AREA,
    CLUSTER,
    INSTITUTION,
    UMBRELLA;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param name as it was when the alternative was put forward
  public record Place(Kind kind, UUID id, String name) {}

  /// Those of the clusters that an alternative touches that are the sender's own. A cluster that
  /// comes into being with the alternative is nobody's.
  public Set<ClusterId> own(Scenario original, Set<ClusterId> touched) {
    var own = new HashSet<ClusterId>();
    for (var place : places) reached(original, place).forEach(own::add);
    own.retainAll(touched);
    return own;
  }

  private static Set<ClusterId> reached(Scenario original, Place place) {
    return switch (place.kind()) {
      case AREA -> lying(original, place.id());
      case CLUSTER -> cluster(original, new ClusterId(place.id()));
      case INSTITUTION -> with(original, Set.of(new InstitutionId(place.id())));
      case UMBRELLA -> networks(original, place.id());
    };
  }

  /// Of the area, or of no area and with all its institutions there.
  private static Set<ClusterId> lying(Scenario original, UUID area) {
    return original.clusters().stream()
        .filter(cluster ->
            cluster.area().isPresent()
                ? cluster.area().get().value().equals(area)
                : Whereabouts.areas(original, cluster).equals(Set.of(area)))
        .map(PlannedCluster::id)
        .collect(Collectors.toSet());
  }

  /// The same cluster, or where it is gone the one that most of its institutions come to.
  private static Set<ClusterId> cluster(Scenario original, ClusterId id) {
    if (Whereabouts.cluster(original, id.value()).isPresent()) return Set.of(id);
    var members =
        original.baseline().stream()
            .filter(cluster -> cluster.id().equals(id))
            .flatMap(cluster -> cluster.members().stream())
            .collect(Collectors.toSet());
    return heirs(original, members).map(PlannedCluster::id).map(Set::of).orElse(Set.of());
  }

  private static Optional<PlannedCluster> heirs(Scenario original, Set<InstitutionId> members) {
    return original.clusters().stream()
        .filter(cluster -> shared(cluster, members) > 0)
        .max(
            Comparator.comparingLong((PlannedCluster cluster) -> shared(cluster, members))
                .thenComparing(PlannedCluster::label));
  }

  private static long shared(PlannedCluster cluster, Set<InstitutionId> members) {
    return cluster.members().stream().filter(members::contains).count();
  }

  private static Set<ClusterId> with(Scenario original, Set<InstitutionId> members) {
    return original.clusters().stream()
        .filter(cluster -> shared(cluster, members) > 0)
        .map(PlannedCluster::id)
        .collect(Collectors.toSet());
  }

  private static Set<ClusterId> networks(Scenario original, UUID umbrella) {
    var theirs =
        original.institutions().stream()
            .filter(
                entry -> entry.umbrella().filter(each -> each.id().equals(umbrella)).isPresent())
            .map(entry -> entry.id())
            .collect(Collectors.toSet());
    return original.clusters().stream()
        .filter(cluster -> !cluster.kind().equals("municipal"))
        .filter(cluster -> shared(cluster, theirs) > 0)
        .map(PlannedCluster::id)
        .collect(Collectors.toSet());
  }
}
