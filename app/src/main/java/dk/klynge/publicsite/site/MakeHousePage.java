package dk.klynge.publicsite.site;

import dk.klynge.organisation.published.PublicRegister.PublicArea;
import dk.klynge.organisation.published.PublicRegister.PublicCluster;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.organisation.published.PublicRegister.PublicLeader;
import dk.klynge.organisation.published.PublicRegister.Where;
import dk.klynge.publicsite.HousePage;
import dk.klynge.publicsite.HousePage.Change;
import dk.klynge.publicsite.HousePage.Formerly;
import dk.klynge.publicsite.HousePage.Group;
import dk.klynge.publicsite.HousePage.Leader;
import dk.klynge.publicsite.HousePage.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what a page on one institution says.
final class MakeHousePage {

  private final Content content;
  private final Tongue tongue;

  MakeHousePage(Content content, Tongue tongue) {
    this.content = content;
    this.tongue = tongue;
  }

  HousePage of(PublicInstitution house) {
    var words = content.in(tongue);
    return new HousePage(
        house.id(),
        tongue.institution(house.id()),
        SubscribeController.formOf(tongue, house.id()),
        tongue.sheet(house.id()),
        house.name(),
        house.type(),
        address(house.where()),
        area(house).map(PublicArea::name).orElse(""),
        cluster(house).map(one -> today(house, one)).orElse(null),
        new WhatChanges(content).of(house).map(change -> change(house, change)).orElse(null),
        house.formerly().map(one -> new Formerly(one.cluster(), one.until())).orElse(null),
        leaders(house),
        words.dates(),
        Stream.concat(
                words.ofInstitution().getOrDefault(house.id(), List.of()).stream(),
                words.questions().stream())
            .toList(),
        passages(words));
  }

  static Map<String, String> passages(Content.Words words) {
    return words.passages().entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> one.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
  }

  static String address(Where where) {
    var town = (where.postalCode() + " " + where.town()).strip();
    return Stream.of(where.address(), town)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Optional<PublicCluster> cluster(PublicInstitution house) {
    return house.cluster().map(content.register().clusters()::get);
  }

  Optional<PublicArea> area(PublicInstitution house) {
    return house
        .area()
        .or(() -> cluster(house).flatMap(PublicCluster::area))
        .map(content.register().areas()::get);
  }

  private Group today(PublicInstitution house, PublicCluster cluster) {
    var members =
        content.register().institutions().stream()
            .filter(one -> one.cluster().filter(cluster.id()::equals).isPresent())
            .map(PublicInstitution::id)
            .toList();
    return new Group(cluster.name(), cluster.kind(), others(house, members));
  }

  private Change change(PublicInstitution house, WhatChanges.Change change) {
    return new Change(
        change.kind().name().toLowerCase(Locale.ROOT),
        change.decision().day(),
        change.decision().text(),
        change.decision().conditions(),
        change
            .to()
            .map(to -> new Group(to.name(), to.kind(), others(house, to.members())))
            .orElse(null));
  }

  /// In the order of the register; what closed meanwhile is left out.
  private List<Link> others(PublicInstitution house, Collection<UUID> members) {
    var wanted = new HashSet<>(members);
    return content.register().institutions().stream()
        .filter(one -> wanted.contains(one.id()) && !one.id().equals(house.id()))
        .map(one -> new Link(one.name(), tongue.institution(one.id())))
        .toList();
  }

  /// From the house up. A network has no leader of its own.
  private List<Leader> leaders(PublicInstitution house) {
    var leaders = new ArrayList<Leader>();
    leaders.add(
        leader(
            house.leader(),
            house.cluster().isPresent() ? "pedagogical_leader" : "institution_leader",
            house.name()));
    cluster(house)
        .filter(one -> !one.kind().equals("network"))
        .ifPresent(one -> leaders.add(leader(one.leader(), "cluster_leader", one.name())));
    area(house).ifPresent(one -> leaders.add(leader(one.leader(), "area_manager", one.name())));
    return leaders;
  }

  private static Leader leader(Optional<PublicLeader> found, String kind, String place) {
    return found
        .map(one -> new Leader(one.kind(), place, one.name()))
        .orElseGet(() -> new Leader(kind, place, ""));
  }
}
