package dk.klynge.processplan.equipment;

import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Equipment.State;
import dk.klynge.processplan.equipment.EquipmentList.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of each thing when a cluster goes over to a newer version of the list. What
/// somebody told is never lost.
///
/// @param from version that the cluster follows now
record Lifting(int from, EquipmentList to, List<Step> steps) {

  Lifting {
    steps = List.copyOf(steps);
  }

  enum Fate {
    ADDED,
    /// Other words, another day or somebody else who orders it; the tick stays.
    CHANGED,
    /// No longer in the list, and nobody told anything about it.
    GONE,
    /// No longer in the list, but somebody told something about it.
    KEPT
  }

  /// @param item that the cluster has; empty for what is added
  /// @param entry of the newer version; empty for what is no longer in it
  record Step(Fate fate, Optional<Item> item, Optional<Entry> entry) {

    Entry shown() {
      return entry.or(() -> item.map(Item::entry)).orElseThrow();
    }
  }

  static Lifting of(Equipment equipment, EquipmentList to) {
    var steps = new ArrayList<Step>();
    for (var item : equipment.items()) {
      var entry = to.find(item.entry().key());
      if (entry.isEmpty()) steps.add(new Step(fate(item), Optional.of(item), entry));
      else if (!entry.get().equals(item.entry()))
        steps.add(new Step(Fate.CHANGED, Optional.of(item), entry));
    }
    for (var entry : to.entries())
      if (equipment.items().stream().noneMatch(one -> one.entry().key().equals(entry.key())))
        steps.add(new Step(Fate.ADDED, Optional.empty(), Optional.of(entry)));
    return new Lifting(equipment.listVersion(), to, steps);
  }

  private static Fate fate(Item item) {
    return item.state() == State.MISSING ? Fate.GONE : Fate.KEPT;
  }
}
