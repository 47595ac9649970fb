package dk.klynge.processplan.equipment;

import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.processplan.equipment.EquipmentList.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one cluster needs, and how far each of it is.
///
/// @param endsOn the first day without the cluster, where it has ended
/// @param leaderLeftOn where its leader has left and what was theirs is to be withdrawn
record Equipment(
    ClusterId cluster,
    String name,
    Optional<UUID> area,
    int listVersion,
    LocalDate firstDay,
    Optional<LocalDate> endsOn,
    Optional<LocalDate> leaderLeftOn,
    List<Item> items) {

  Equipment {
    items = List.copyOf(items);
  }

  /// Follows from what has happened; nobody chooses it.
  enum State {
    MISSING,
    ORDERED,
    GIVEN,
    WITHDRAWN,
    NOT_APPLICABLE
  }

  /// @param version counts changes
  /// @param orderedBy name of who ordered it
  /// @param notApplicable why it is not needed
  record Item(
      UUID id,
      int version,
      Entry entry,
      LocalDate neededFrom,
      Optional<LocalDate> orderedOn,
      Optional<String> orderedBy,
      Optional<LocalDate> givenOn,
      Optional<LocalDate> withdrawnOn,
      Optional<String> notApplicable) {

    State state() {
      if (notApplicable.isPresent()) return State.NOT_APPLICABLE;
      if (withdrawnOn.isPresent()) return State.WITHDRAWN;
      if (givenOn.isPresent()) return State.GIVEN;
      return orderedOn.isPresent() ? State.ORDERED : State.MISSING;
    }

    boolean isOpen() {
      return state() == State.MISSING || state() == State.ORDERED;
    }
  }

  /// What is still open of that which is needed on the first day.
  List<Item> missingOnDayOne() {
    return items.stream()
        .filter(one -> one.isOpen() && !one.neededFrom().isAfter(firstDay))
        .toList();
  }

  List<Item> late(LocalDate today) {
    return items.stream().filter(one -> one.isOpen() && one.neededFrom().isBefore(today)).toList();
  }

  /// What should be withdrawn by now: everything when the cluster has ended, and what is personal
  /// when its leader has left.
  List<Item> toWithdraw(LocalDate today) {
    boolean ended = endsOn.filter(day -> !day.isAfter(today)).isPresent();
    var left = leaderLeftOn.filter(day -> !day.isAfter(today));
    return items.stream()
        .filter(one -> one.state() == State.GIVEN)
        .filter(one -> ended || left.filter(day -> personal(one, day)).isPresent())
        .toList();
  }

  /// Given before the leader left: what was given later is the successor's.
  private static boolean personal(Item one, LocalDate left) {
    return one.entry().leaves() == EquipmentList.WhenLeaderLeaves.WITHDRAWN
        && one.givenOn().filter(day -> day.isBefore(left)).isPresent();
  }

  Scope scope() {
    return new Scope.Cluster(cluster.value());
  }
}
