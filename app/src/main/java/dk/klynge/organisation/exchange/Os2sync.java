package dk.klynge.organisation.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.klynge.organisation.exchange.Structure.People;
import dk.klynge.organisation.exchange.Unit.Leader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The structure for FK Organisation, as OS2sync takes it. What is not known is left out.
///
/// A network is a team beside the line, under its area; its institutions stay under theirs.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Os2sync(
    @JsonProperty("OrgUnits") List<OrgUnit> orgUnits, @JsonProperty("Users") List<User> users) {

  /// @param type DEPARTMENT or TEAM
  /// @param dtrId number in the daycare register
  /// @param pnr number of the production unit
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record OrgUnit(
      @JsonProperty("Uuid") UUID uuid,
      @JsonProperty("ShortKey") String shortKey,
      @JsonProperty("Name") String name,
      @JsonProperty("ParentOrgUnitUuid") Optional<UUID> parent,
      @JsonProperty("ManagerUuid") Optional<UUID> manager,
      @JsonProperty("Type") String type,
      @JsonProperty("Post") String post,
      @JsonProperty("Url") String url,
      @JsonProperty("DtrId") String dtrId,
      @JsonProperty("PNR") String pnr,
      @JsonProperty("LOSId") String losId,
      @JsonProperty("Ean") String ean) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record User(
      @JsonProperty("Uuid") UUID uuid,
      @JsonProperty("UserId") String userId,
      @JsonProperty("Person") Person person,
      @JsonProperty("Email") String email,
      @JsonProperty("PhoneNumber") String phone,
      @JsonProperty("Positions") List<Position> positions) {}

  record Person(@JsonProperty("Name") String name) {}

  record Position(@JsonProperty("Name") String name, @JsonProperty("OrgUnitUuid") UUID unit) {}

  static Os2sync of(Structure structure) {
    var units = new ArrayList<OrgUnit>();
    units.add(
        new OrgUnit(
            structure.top(),
            "top",
            structure.owner(),
            Optional.empty(),
            manager(structure, Optional.empty()),
            "DEPARTMENT",
            "",
            "",
            "",
            "",
            "",
            ""));
    structure.units().forEach(unit -> units.add(unit(structure, unit)));
    return new Os2sync(units, structure.people().map(Os2sync::users).orElse(List.of()));
  }

  private static OrgUnit unit(Structure structure, Unit unit) {
    return new OrgUnit(
        unit.id(),
        shortKey(unit),
        unit.name(),
        Optional.of(structure.parent(unit)),
        manager(structure, Optional.of(unit.id())),
        unit.is("network") ? "TEAM" : "DEPARTMENT",
        unit.address().line(),
        unit.address().url(),
        unit.ids().getOrDefault("g-number", ""),
        unit.ids().getOrDefault("p-number", ""),
        unit.ids().getOrDefault("los", ""),
        unit.ids().getOrDefault("ean", ""));
  }

  /// The number that the municipality knows it by, or else the beginning of its id.
  private static String shortKey(Unit unit) {
    var number = unit.ids().getOrDefault("inr", "");
    return number.isEmpty() ? unit.id().toString().substring(0, 13) : number;
  }

  private static Optional<UUID> manager(Structure structure, Optional<UUID> unit) {
    return structure.people().flatMap(people -> people.leader(unit)).map(Leader::person);
  }

  private static List<User> users(People people) {
    return people.people().stream()
        .map(person ->
            new User(
                person.id(),
                person.id().toString(),
                new Person(person.name()),
                person.email(),
                person.phone(),
                people.positions().stream()
                    .filter(position -> position.person().equals(person.id()))
                    .map(position -> new Position(MoNames.of(position.name()), position.unit()))
                    .toList()))
        .toList();
  }
}
