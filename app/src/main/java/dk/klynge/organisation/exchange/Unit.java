package dk.klynge.organisation.exchange;

import dk.klynge.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One unit of the structure on a day: an area, a cluster or network, or an institution.
///
/// @param level area, cluster, network or institution
/// @param kind what the register calls it: the kind of a cluster, the type of an institution
/// @param ownership of an institution; empty for others
/// @param parent above it in the line: the cluster or else the area; a network is nobody's parent,
///   because it leads nobody
/// @param network that an institution belongs to
/// @param ids what others call it, by kind
/// @param address of the main unit of an institution
record Unit(
    UUID id,
    String level,
    String name,
    String kind,
    String ownership,
    Optional<UUID> parent,
    Optional<UUID> network,
    Period valid,
    Map<String, String> ids,
    Address address) {

  Unit {
    ids = Map.copyOf(ids);
  }

  boolean is(String wanted) {
    return level.equals(wanted);
  }

  /// Texts are empty where nothing is known.
  ///
  /// @param dawa id of the address in the national register of addresses
  record Address(
      String street, String postalCode, String town, String municipality, String dawa, String url) {

    static final Address NONE = new Address("", "", "", "", "", "");

    String line() {
      return (street + ", " + (postalCode + " " + town).strip()).replaceAll("^, |, $", "");
    }
  }

  /// Somebody who leads a unit on the day.
  ///
  /// @param unit empty for the head of the whole administration
  record Leader(UUID role, Optional<UUID> unit, String kind, UUID person, Period valid) {}

  /// Somebody who is employed or leads.
  record Person(UUID id, String name, String email, String phone) {}

  /// @param unit where somebody is employed
  record Position(UUID person, UUID unit, String name) {}
}
