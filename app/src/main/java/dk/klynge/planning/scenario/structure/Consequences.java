package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.scenario.structure.Answer.Changed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What each deed makes of a structure, or why it cannot be done. Whether somebody may do it is
/// asked elsewhere.
public record Consequences(Bench bench) {

  static final Set<String> KINDS = Set.of("municipal", "self_owning", "special", "network");

  public Answer of(Deed deed) {
    var missing = missing(deed);
    if (missing.isPresent()) return missing.get();
    var answer = done(deed);
    return answer instanceof Changed changed ? possible(deed, changed) : answer;
  }

  private Answer possible(Deed deed, Changed changed) {
    var differences = Differences.between(structure(), changed.after());
    if (differences.none()) return Answer.refused("nothing");
    if (deed instanceof Deed.Unfasten) return changed;
    return new Fastened(bench).hinders(differences).<Answer>map(why -> why).orElse(changed);
  }

  private Structure structure() {
    return bench.structure();
  }

  private Answer done(Deed deed) {
    return switch (deed) {
      case Deed.Move(var ids, var target) ->
          changed("move", structure().with(ids, target), listed(ids), bench.name(target));
      case Deed.Free(var ids) -> changed("free", structure().freed(ids), listed(ids));
      case Deed.Establish establish -> established(establish);
      case Deed.Split split -> split(split);
      case Deed.Merge merge -> merged(merge);
      case Deed.Dissolve(var cluster) ->
          changed("dissolve", structure().without(cluster), bench.name(cluster));
      case Deed.Rename(var cluster, var name) -> renamed(cluster, name.strip());
      case Deed.Fasten(var locks) -> fastened(locks);
      case Deed.Unfasten(var locks) -> unfastened(locks);
      case Deed.Adopt adopt -> adopted(adopt);
    };
  }

  private Answer established(Deed.Establish deed) {
    var name = deed.name().strip();
    var bad = badName(deed.id(), name);
    if (bad.isPresent()) return bad.get();
    if (!KINDS.contains(deed.kind())) return Answer.refused("kind");
    var area = deed.area().or(() -> commonArea(deed.members()));
    var then = structure().with(deed.id(), new Heading(name, deed.kind(), area));
    var told = deed.members().isEmpty() ? "establish.empty" : "establish";
    return changed(told, then.with(deed.members(), deed.id()), name, listed(deed.members()));
  }

  private Answer split(Deed.Split deed) {
    var name = deed.name().strip();
    var bad = badName(deed.id(), name);
    if (bad.isPresent()) return bad.get();
    var from = deed.members().stream().map(structure()::clusterOf).distinct().toList();
    if (from.size() != 1 || from.getFirst().isEmpty()) return Answer.refused("split.strangers");
    var cluster = from.getFirst().get();
    if (Set.copyOf(deed.members()).size() == bench.members(cluster).size())
      return Answer.refused("split.all", bench.name(cluster));
    var heading = structure().heading(cluster).orElseThrow();
    var then = structure().with(deed.id(), heading.named(name)).with(deed.members(), deed.id());
    return changed("split", then, bench.name(cluster), listed(deed.members()), name);
  }

  private Answer merged(Deed.Merge deed) {
    var others = deed.clusters().stream().filter(id -> !id.equals(deed.into())).distinct().toList();
    if (others.isEmpty()) return Answer.refused("merge.one");
    var then = structure();
    for (var cluster : others) {
      var members = bench.members(cluster).stream().map(Entry::id).toList();
      then = then.with(members, deed.into()).without(cluster);
    }
    return changed("merge", then, listedClusters(others), bench.name(deed.into()));
  }

  private Answer renamed(ClusterId cluster, String name) {
    var bad = badName(cluster, name);
    if (bad.isPresent()) return bad.get();
    var heading = structure().heading(cluster).orElseThrow();
    return changed("rename", structure().with(cluster, heading.named(name)), heading.name(), name);
  }

  /// A cluster that goes on may be of another kind or in another area afterwards, but a network is
  /// no cluster: there is no decision that makes the one of the other.
  private Answer adopted(Deed.Adopt deed) {
    for (var shape : deed.differences().shaped())
      if (shape.before().isPresent()
          && shape.after().isPresent()
          && shape.before().get().isNetwork() != shape.after().get().isNetwork())
        return Answer.refused("network", shape.before().get().name());
    return new Changed(deed.kind(), deed.told(), deed.differences().from(structure()));
  }

  private Answer fastened(List<Lock> locks) {
    var then = structure();
    for (var lock : locks) then = then.with(lock);
    return changed("lock", then, called(locks));
  }

  private Answer unfastened(List<Lock> locks) {
    var then = structure();
    for (var lock : locks) then = then.without(lock);
    return changed("unlock", then, called(locks));
  }

  private static Answer changed(String kind, Structure after, String... told) {
    return new Changed(kind, List.of(told), after);
  }

  /// What the deed names must be there, and it must name something.
  private Optional<Answer> missing(Deed deed) {
    return switch (deed) {
      case Deed.Move(var ids, var target) -> institutions(ids).or(() -> clusters(List.of(target)));
      case Deed.Free(var ids) -> institutions(ids);
      case Deed.Establish establish ->
          establish.members().isEmpty() ? Optional.empty() : institutions(establish.members());
      case Deed.Split split -> institutions(split.members());
      case Deed.Merge(var clusters, var into) ->
          clusters(clusters).or(() -> clusters(List.of(into)));
      case Deed.Dissolve(var cluster) -> clusters(List.of(cluster));
      case Deed.Rename(var cluster, _) -> clusters(List.of(cluster));
      case Deed.Fasten(var locks) -> locks(locks);
      case Deed.Unfasten(var locks) -> locks(locks);
      case Deed.Adopt _ -> Optional.empty();
    };
  }

  private Optional<Answer> institutions(List<InstitutionId> ids) {
    if (ids.isEmpty()) return Optional.of(Answer.refused("none-chosen"));
    return bench.entries().keySet().containsAll(ids)
        ? Optional.empty()
        : Optional.of(Answer.refused("stranger"));
  }

  private Optional<Answer> clusters(List<ClusterId> ids) {
    if (ids.isEmpty()) return Optional.of(Answer.refused("no-cluster-chosen"));
    return structure().clusters().keySet().containsAll(ids)
        ? Optional.empty()
        : Optional.of(Answer.refused("no-cluster"));
  }

  private Optional<Answer> locks(List<Lock> locks) {
    if (locks.isEmpty()) return Optional.of(Answer.refused("none-chosen"));
    return locks.stream().allMatch(lock -> new Fastened(bench).exists(lock))
        ? Optional.empty()
        : Optional.of(Answer.refused("stranger"));
  }

  private Optional<Answer> badName(ClusterId cluster, String name) {
    if (name.isEmpty() || name.length() > 200) return Optional.of(Answer.refused("name"));
    var lower = name.toLowerCase(Locale.ROOT);
    return structure().clusters().entrySet().stream()
        .filter(other -> !other.getKey().equals(cluster))
        .filter(other -> other.getValue().name().toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .map(other -> Answer.refused("name-taken", other.getValue().name()));
  }

  private Optional<AreaId> commonArea(List<InstitutionId> members) {
    var areas = members.stream().map(this::area).distinct().toList();
    return areas.size() == 1 ? areas.getFirst().map(AreaId::new) : Optional.empty();
  }

  private Optional<UUID> area(InstitutionId id) {
    return Objects.requireNonNull(bench.entries().get(id)).area().map(Named::id);
  }

  private String listed(Collection<InstitutionId> ids) {
    return Told.listed(
        ids.stream().map(id -> Objects.requireNonNull(bench.entries().get(id)).name()).toList());
  }

  private String listedClusters(Collection<ClusterId> ids) {
    return Told.listed(ids.stream().map(bench::name).toList());
  }

  private String called(List<Lock> locks) {
    var fastened = new Fastened(bench);
    return Told.listed(locks.stream().map(fastened::name).toList());
  }
}
