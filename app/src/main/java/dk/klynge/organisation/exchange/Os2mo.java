package dk.klynge.organisation.exchange;

import dk.klynge.organisation.exchange.Structure.People;
import dk.klynge.organisation.exchange.Unit.Leader;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The structure in the words of OS2mo: units, addresses, managers and related units that point to
/// each other by id, and classes in facets for what they are.
///
/// A network stands beside the line: its institutions keep their parent and are related to it.
///
/// @param people whether persons could be told; without them there are no managers
@JsonNaming(SnakeCaseStrategy.class)
record Os2mo(
    LocalDate day,
    boolean people,
    List<MoClass> classes,
    List<OrgUnit> orgUnits,
    List<Address> addresses,
    List<Related> relatedUnits,
    List<Manager> managers,
    List<Employee> employees) {

  record Ref(UUID uuid) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record MoClass(UUID uuid, String userKey, String name, String facet) {}

  /// @param to the last day, as OS2mo counts; empty where it is open
  record Validity(LocalDate from, Optional<LocalDate> to) {
    static Validity of(Period period) {
      return new Validity(period.from(), period.until().map(day -> day.minusDays(1)));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record OrgUnit(
      UUID uuid,
      String userKey,
      String name,
      Optional<Ref> parent,
      Ref orgUnitType,
      Ref orgUnitHierarchy,
      Optional<Validity> validity) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Address(String type, Ref orgUnit, Ref addressType, String value, Validity validity) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Related(List<Ref> orgUnit, Validity validity) {}

  /// @param person empty while the post is vacant
  @JsonNaming(SnakeCaseStrategy.class)
  record Manager(
      String type,
      UUID uuid,
      Ref orgUnit,
      Optional<Ref> person,
      Ref managerType,
      List<Ref> responsibility,
      Optional<Validity> validity) {}

  record Employee(UUID uuid, String name) {}

  static Os2mo of(Structure structure) {
    return new Making(structure).all();
  }

  /// Classes are collected while they are used.
  private static final class Making {

    private final Structure structure;
    private final Map<String, MoClass> classes = new LinkedHashMap<>();

    private Making(Structure structure) {
      this.structure = structure;
    }

    private Os2mo all() {
      var units = new ArrayList<OrgUnit>();
      units.add(
          new OrgUnit(
              structure.top(),
              "top",
              structure.owner(),
              Optional.empty(),
              type("administration"),
              line("linjeorganisation"),
              Optional.empty()));
      structure.units().forEach(unit -> units.add(unit(unit)));
      var addresses = structure.units().stream().flatMap(unit -> addresses(unit).stream()).toList();
      var related = structure.units().stream().flatMap(unit -> related(unit).stream()).toList();
      var managers = structure.people().map(this::managers).orElse(List.of());
      var employees =
          structure.people().stream()
              .flatMap(all -> all.people().stream())
              .map(person -> new Employee(person.id(), person.name()))
              .toList();
      return new Os2mo(
          structure.day(),
          structure.people().isPresent(),
          List.copyOf(classes.values()),
          units,
          addresses,
          related,
          managers,
          employees);
    }

    private OrgUnit unit(Unit unit) {
      boolean own = unit.ownership().equals("self_owning") || unit.kind().equals("self_owning");
      return new OrgUnit(
          unit.id(),
          unit.id().toString(),
          unit.name(),
          Optional.of(new Ref(structure.parent(unit))),
          type(unit.is("institution") ? "institution-" + unit.kind() : unit.level()),
          line(own ? "selvejende-institution" : "linjeorganisation"),
          Optional.of(Validity.of(unit.valid())));
    }

    private List<Address> addresses(Unit unit) {
      var found = new ArrayList<Address>();
      var address = unit.address();
      var postal = address.dawa().isEmpty() ? address.line() : address.dawa();
      if (!postal.isEmpty())
        found.add(address(unit, address.dawa().isEmpty() ? "text" : "dar", postal));
      if (!address.url().isEmpty()) found.add(address(unit, "www", address.url()));
      pNumber(unit).ifPresent(number -> found.add(address(unit, "p-nummer", number)));
      return found;
    }

    private Address address(Unit unit, String kind, String value) {
      var type = reference("org_unit_address_type", kind);
      return new Address("address", new Ref(unit.id()), type, value, Validity.of(unit.valid()));
    }

    private static List<Related> related(Unit unit) {
      return unit
          .network()
          .map(network ->
              new Related(List.of(new Ref(network), new Ref(unit.id())), Validity.of(unit.valid())))
          .stream()
          .toList();
    }

    /// One for each unit that has a leader's post, vacant or not.
    private List<Manager> managers(People people) {
      var managers = new ArrayList<Manager>();
      managers.add(manager(people, Optional.empty(), structure.top(), "head_of_administration"));
      for (var unit : structure.units())
        if (!unit.is("network"))
          managers.add(manager(people, Optional.of(unit.id()), unit.id(), post(unit)));
      return managers;
    }

    private static String post(Unit unit) {
      return switch (unit.level()) {
        case "area" -> "area_manager";
        case "cluster" -> "cluster_leader";
        default -> "institution_leader";
      };
    }

    private Manager manager(People people, Optional<UUID> led, UUID unit, String post) {
      var leader = people.leader(led);
      return new Manager(
          "manager",
          leader.map(Leader::role).orElseGet(() -> Structure.named("vacant/" + unit)),
          new Ref(unit),
          leader.map(each -> new Ref(each.person())),
          reference("manager_type", leader.map(Leader::kind).orElse(post)),
          List.of(reference("responsibility", "ledelse")),
          leader.map(each -> Validity.of(each.valid())));
    }

    private Ref type(String key) {
      return reference("org_unit_type", key);
    }

    private Ref line(String key) {
      return reference("org_unit_hierarchy", key);
    }

    private Ref reference(String facet, String key) {
      var made =
          classes.computeIfAbsent(
              facet + "/" + key,
              name -> new MoClass(Structure.named("class/" + name), key, MoNames.of(key), facet));
      return new Ref(Objects.requireNonNull(made).uuid());
    }
  }

  static Optional<String> pNumber(Unit unit) {
    return Optional.ofNullable(unit.ids().get("p-number"));
  }
}
