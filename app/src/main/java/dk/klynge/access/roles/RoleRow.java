package dk.klynge.access.roles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A held role as pages show it.
///
/// @param place the name of the place; empty for everywhere
/// @param placeKind `everywhere`, `area`, `cluster` or `institution`
/// @param lastDay the last day on which it is held, as people write periods; empty when open
public record RoleRow(
    UUID id,
    String roleKey,
    String placeKind,
    String place,
    LocalDate from,
    Optional<LocalDate> lastDay,
    State state) {

  public enum State {
    PAST,
    PRESENT,
    FUTURE,
    LENT
  }

  public static RoleRow of(HeldRole held, Places places, LocalDate today) {
    return new RoleRow(
        held.id(),
        "access.role." + held.role(),
        Places.kind(held.place()),
        places.name(held.place()).orElse(""),
        held.valid().from(),
        held.valid().until().map(until -> until.minusDays(1)),
        state(held, today));
  }

  private static State state(HeldRole held, LocalDate today) {
    if (held.valid().until().map(until -> !today.isBefore(until)).orElse(false)) return State.PAST;
    if (held.valid().from().isAfter(today)) return State.FUTURE;
    return held.lentFrom().isPresent() ? State.LENT : State.PRESENT;
  }
}
