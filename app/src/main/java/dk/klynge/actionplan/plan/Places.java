package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ClustersToCome;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The clusters of the register, and after them those that are decided and not there yet.
@Component
class Places implements PlanPlaces, ClustersToCome {

  private final Register register;
  private final ComingRows coming;
  private final Clock clock;

  Places(Register register, ComingRows coming, Clock clock) {
    this.register = register;
    this.coming = coming;
    this.clock = clock;
  }

  @Override
  public List<Place> on(LocalDate day) {
    var entries = register.on(day, Filter.all());
    var areas =
        register.areasOn(day).stream().collect(Collectors.toMap(Named::id, Function.identity()));
    var places = new ArrayList<Place>();
    for (var cluster : register.clustersOn(day))
      places.add(
          new Place(
              cluster.id(),
              cluster.name(),
              cluster.kind(),
              area(cluster.id(), day, areas),
              members(entries, cluster.id()),
              Optional.empty()));
    var known = places.stream().map(Place::cluster).toList();
    var names = entries.stream().collect(Collectors.toMap(Entry::id, Entry::name));
    coming.after(day).stream()
        .filter(one -> !known.contains(one.cluster()))
        .forEach(one -> places.add(place(one, names, areas)));
    places.sort(byName(Place::name));
    return places;
  }

  @Override
  public Optional<Place> find(ClusterId cluster, LocalDate day) {
    var known = register.clustersOn(day).stream().filter(one -> one.id().equals(cluster)).findAny();
    var areas =
        register.areasOn(day).stream().collect(Collectors.toMap(Named::id, Function.identity()));
    if (known.isPresent()) {
      var entries = register.on(day, Filter.of(Map.of("cluster", cluster.value().toString())));
      return known.map(one ->
          new Place(
              cluster,
              one.name(),
              one.kind(),
              area(cluster, day, areas),
              members(entries, cluster),
              Optional.empty()));
    }
    var names =
        register.on(day, Filter.all()).stream().collect(Collectors.toMap(Entry::id, Entry::name));
    return coming.after(day).stream()
        .filter(one -> one.cluster().equals(cluster))
        .findAny()
        .map(one -> place(one, names, areas));
  }

  private Optional<Named> area(ClusterId cluster, LocalDate day, Map<UUID, Named> areas) {
    return register.areaOf(cluster, day).map(AreaId::value).map(areas::get);
  }

  private static List<Member> members(List<Entry> entries, ClusterId cluster) {
    return entries.stream()
        .filter(entry -> entry.cluster().filter(one -> one.id().equals(cluster)).isPresent())
        .map(entry -> new Member(entry.id(), entry.name()))
        .toList();
  }

  private static Place place(
      ComingRows.Coming one, Map<InstitutionId, String> names, Map<UUID, Named> areas) {
    return new Place(
        one.cluster(),
        one.name(),
        one.kind(),
        one.area().map(AreaId::value).map(areas::get),
        one.members().stream()
            .flatMap(
                id -> Optional.ofNullable(names.get(id)).map(name -> new Member(id, name)).stream())
            .sorted(byName(Member::name))
            .toList(),
        Optional.of(one.begins()));
  }

  private static <T> Comparator<T> byName(Function<T, String> name) {
    var danish = Collator.getInstance(Locale.of("da", "DK"));
    return (one, other) -> danish.compare(name.apply(one), name.apply(other));
  }

  @Override
  public void decided(UUID decision, LocalDate from, List<Cluster> clusters) {
    if (from.isAfter(LocalDate.now(clock)))
      clusters.forEach(cluster -> coming.keep(decision, from, cluster));
  }

  @Override
  public void revoked(UUID decision) {
    coming.forget(decision);
  }
}
