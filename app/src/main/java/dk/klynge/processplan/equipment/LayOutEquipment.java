package dk.klynge.processplan.equipment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.ClusterId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.EquipmentList.Entry;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The list is laid out for clusters, counted from their first day. A cluster that has one keeps
/// it.
@Service
class LayOutEquipment {

  private final Equipments equipments;
  private final EquipmentLists lists;
  private final AuditTrail audit;
  private final Guard guard;

  LayOutEquipment(Equipments equipments, EquipmentLists lists, AuditTrail audit, Guard guard) {
    this.equipments = equipments;
    this.lists = lists;
    this.audit = audit;
    this.guard = guard;
  }

  record Cluster(ClusterId id, String name, Optional<UUID> area) {}

  /// How many were laid out that were not before.
  @Transactional
  int layOut(List<Cluster> clusters, LocalDate firstDay) {
    var list = lists.find(lists.newest());
    int laid = 0;
    for (var one : clusters) {
      var items = list.entries().stream().map(entry -> item(entry, firstDay)).toList();
      var equipment =
          new Equipment(
              one.id(),
              one.name(),
              one.area(),
              list.version(),
              firstDay,
              Optional.empty(),
              Optional.empty(),
              items);
      if (!equipments.insert(equipment, guard.who())) continue;
      laid++;
      audit.changed(
          ProcessPlanActions.EQUIP,
          subject(equipment),
          Map.of("first-day", new Change("", firstDay.toString())));
    }
    return laid;
  }

  static Subject subject(Equipment one) {
    return new Subject("equipment", one.cluster().value().toString(), one.name());
  }

  /// What is needed earlier is there on the working day before, what is needed later on the next
  /// one. The first day itself stays, be it a holiday or not.
  static LocalDate neededFrom(Entry entry, LocalDate firstDay) {
    var wanted = firstDay.plusDays(entry.day());
    if (entry.day() == 0) return firstDay;
    return entry.day() < 0 ? WorkingDays.onOrBefore(wanted) : WorkingDays.onOrAfter(wanted);
  }

  private static Item item(Entry entry, LocalDate firstDay) {
    return new Item(
        UUID.randomUUID(),
        0,
        entry,
        neededFrom(entry, firstDay),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
