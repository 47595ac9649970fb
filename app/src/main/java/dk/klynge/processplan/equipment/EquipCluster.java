package dk.klynge.processplan.equipment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Equipment.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Somebody tells that things were ordered, given, withdrawn, or are not needed.
@Service
class EquipCluster {

  private final Equipments equipments;
  private final AuditTrail audit;
  private final Guard guard;

  EquipCluster(Equipments equipments, AuditTrail audit, Guard guard) {
    this.equipments = equipments;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param state that they now are in; MISSING takes back what was told
  /// @param items with the version that the form was made from
  record Told(State state, LocalDate day, String reason, Map<UUID, Integer> items) {
    Told {
      items = Map.copyOf(items);
    }
  }

  /// All or nothing; false where somebody changed one of them meanwhile.
  @Transactional
  boolean tell(Equipment equipment, Told told) {
    guard.require(ProcessPlanActions.EQUIP, equipment.scope());
    var changes = new LinkedHashMap<String, Change>();
    for (var item : equipment.items()) {
      var version = told.items().get(item.id());
      if (version == null) continue;
      var after = after(item, version, told);
      if (!equipments.update(after)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return false;
      }
      changes.put(item.entry().key(), new Change(word(item), word(after) + " " + told.day()));
    }
    audit.changed(ProcessPlanActions.EQUIP, LayOutEquipment.subject(equipment), changes);
    return true;
  }

  private static String word(Item item) {
    return item.state().name().toLowerCase(Locale.ROOT);
  }

  private Item after(Item item, int version, Told told) {
    var day = Optional.of(told.day());
    var who = Optional.of(guard.name().isEmpty() ? guard.who() : guard.name());
    var none = Optional.<LocalDate>empty();
    var nobody = Optional.<String>empty();
    return switch (told.state()) {
      case MISSING -> item(item, version, none, nobody, none, none, nobody);
      case ORDERED -> item(item, version, day, who, none, none, nobody);
      case GIVEN -> item(item, version, item.orderedOn(), item.orderedBy(), day, none, nobody);
      case WITHDRAWN ->
          item(
              item,
              version,
              item.orderedOn(),
              item.orderedBy(),
              item.givenOn().or(() -> day),
              day,
              nobody);
      case NOT_APPLICABLE ->
          item(item, version, none, nobody, none, none, Optional.of(told.reason()));
    };
  }

  @SuppressWarnings("checkstyle:parameternumber") // all that may differ of an item
  private static Item item(
      Item item,
      int version,
      Optional<LocalDate> ordered,
      Optional<String> by,
      Optional<LocalDate> given,
      Optional<LocalDate> withdrawn,
      Optional<String> reason) {
    return new Item(
        item.id(), version, item.entry(), item.neededFrom(), ordered, by, given, withdrawn, reason);
  }
}
