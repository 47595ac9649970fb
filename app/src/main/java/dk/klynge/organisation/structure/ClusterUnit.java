package dk.klynge.organisation.structure;

import dk.klynge.organisation.structure.ClusterParts.Age;
import dk.klynge.organisation.structure.ClusterParts.Part;
import dk.klynge.organisation.structure.ClusterParts.Whole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cluster as one legal and economic unit with one leader, or a network of institutions that each
/// keep their board and legal unit.
///
/// @param network whether each institution stays a unit of its own
/// @param legalUnits of the members by name, each once; a cluster should have one
record ClusterUnit(
    boolean network,
    Whole whole,
    List<Type> types,
    List<String> legalUnits,
    Sum budget,
    Sum staff,
    List<Part> parts,
    List<Age> ages,
    List<Seat> team) {

  record Type(String code, int institutions) {}

  /// @param known of how many institutions it is known
  record Sum(@Nullable BigDecimal value, int known) {}

  /// A seat of the leadership team; `name` is empty while it is vacant.
  record Seat(String role, String place, @Nullable String name) {}

  static ClusterUnit of(Whole whole, List<Part> parts, List<Age> ages) {
    var network = whole.kind().equals("network");
    var legalUnits =
        parts.stream()
            .map(ClusterUnit::legalUnit)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return new ClusterUnit(
        network,
        whole,
        types(parts),
        legalUnits,
        sum(parts, Part::budget),
        sum(parts, Part::staff),
        parts,
        ages,
        team(network, whole, parts));
  }

  private static List<Type> types(List<Part> parts) {
    Map<String, Long> counted =
        parts.stream()
            .collect(Collectors.groupingBy(Part::type, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .map(entry -> new Type(entry.getKey(), entry.getValue().intValue()))
        .toList();
  }

  private static String legalUnit(Part part) {
    if (part.legalUnit() == null) return "";
    return part.cvr() == null
        ? part.legalUnit()
        : "%s (CVR %s)".formatted(part.legalUnit(), part.cvr());
  }

  private static Sum sum(List<Part> parts, Function<Part, @Nullable BigDecimal> of) {
    var known = parts.stream().map(of).filter(Objects::nonNull).toList();
    return new Sum(known.stream().reduce(BigDecimal::add).orElse(null), known.size());
  }

  /// The cluster leader and the leader of each institution; a network has only the latter.
  private static List<Seat> team(boolean network, Whole whole, List<Part> parts) {
    var team = new ArrayList<Seat>();
    if (!network) team.add(new Seat("cluster_leader", "", whole.leader()));
    for (var part : parts)
      team.add(
          new Seat(
              part.role() == null
                  ? (network ? "institution_leader" : "pedagogical_leader")
                  : part.role(),
              part.name(),
              part.leader()));
    return team;
  }
}
