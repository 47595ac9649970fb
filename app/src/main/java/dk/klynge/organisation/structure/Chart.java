package dk.klynge.organisation.structure;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The organisation on a day as a tree: administration, areas, clusters and networks, institutions.
/// A leader that is missing is a vacant post.
record Chart(LocalDate day, @Nullable String head, int institutions, List<Branch> areas) {

  /// An area, or what lies in none.
  record Branch(
      @Nullable UUID id,
      String name,
      @Nullable String leader,
      int institutions,
      int places,
      List<Twig> clusters) {}

  /// A cluster or network, or the institutions of the area that are in none.
  record Twig(
      @Nullable UUID id,
      String name,
      String kind,
      @Nullable String leader,
      int places,
      List<Leaf> institutions) {}

  record Leaf(UUID id, String name, @Nullable String leader) {}

  static Chart of(LocalDate day, Register register, Groups groups) {
    var leaders = groups.leaders(day);
    var entries = register.on(day, Filter.all());
    var byArea = new LinkedHashMap<Optional<Named>, List<Entry>>();
    register.areasOn(day).forEach(area -> byArea.put(Optional.of(area), new ArrayList<>()));
    entries.forEach(
        entry -> byArea.computeIfAbsent(entry.area(), _ -> new ArrayList<>()).add(entry));
    var areas = new ArrayList<Branch>();
    byArea.forEach((area, members) -> areas.add(branch(area, members, leaders)));
    return new Chart(day, groups.head(day).orElse(null), entries.size(), areas);
  }

  private static Branch branch(
      Optional<Named> area, List<Entry> members, Map<UUID, String> leaders) {
    var byCluster = new LinkedHashMap<Optional<ClusterName>, List<Entry>>();
    members.stream()
        .flatMap(entry -> entry.cluster().stream())
        .sorted(Comparator.comparing(ClusterName::name))
        .forEach(cluster -> byCluster.put(Optional.of(cluster), new ArrayList<>()));
    members.forEach(
        entry -> byCluster.computeIfAbsent(entry.cluster(), _ -> new ArrayList<>()).add(entry));
    var twigs = new ArrayList<Twig>();
    byCluster.forEach((cluster, inside) -> twigs.add(twig(cluster, inside, leaders)));
    return new Branch(
        area.map(Named::id).orElse(null),
        area.map(Named::name).orElse(""),
        area.map(Named::id).map(leaders::get).orElse(null),
        members.size(),
        places(members),
        twigs);
  }

  private static Twig twig(
      Optional<ClusterName> cluster, List<Entry> members, Map<UUID, String> leaders) {
    var id = cluster.map(name -> name.id().value());
    return new Twig(
        id.orElse(null),
        cluster.map(ClusterName::name).orElse(""),
        cluster.map(ClusterName::kind).orElse("none"),
        id.map(leaders::get).orElse(null),
        places(members),
        members.stream().map(entry -> leaf(entry, leaders)).toList());
  }

  private static Leaf leaf(Entry entry, Map<UUID, String> leaders) {
    return new Leaf(entry.id().value(), entry.name(), leaders.get(entry.id().value()));
  }

  private static int places(List<Entry> members) {
    return members.stream().mapToInt(entry -> entry.totalPlaces().orElse(0)).sum();
  }
}
