package dk.klynge.processplan.equipment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Lifting.Step;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Clusters that are laid out already go over to a newer version of the list: what is new is added,
/// what changed gets its new words and day, and what was told stays told.
@Service
class LiftEquipment {

  private final Equipments equipments;
  private final EquipmentLists lists;
  private final LiftedRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  LiftEquipment(
      Equipments equipments, EquipmentLists lists, LiftedRows rows, AuditTrail audit, Guard guard) {
    this.equipments = equipments;
    this.lists = lists;
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// To the newest version.
  Lifting compare(Equipment equipment) {
    return Lifting.of(equipment, lists.find(lists.newest()));
  }

  /// All or nothing; false where the list, the cluster or one of its things is not as it was shown.
  @Transactional
  boolean lift(Equipment equipment, int from, int to) {
    guard.require(ProcessPlanActions.EQUIP, equipment.scope());
    if (equipment.listVersion() != from || lists.newest() != to || from >= to) return false;
    if (!lift(equipment)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return false;
    }
    return true;
  }

  /// Every cluster that follows an older version; how many there were.
  @Transactional
  int liftAll() {
    guard.require(ProcessPlanActions.EQUIP, new Scope.Everywhere());
    int newest = lists.newest();
    int lifted = 0;
    for (var one : equipments.all()) if (one.listVersion() < newest && lift(one)) lifted++;
    return lifted;
  }

  private boolean lift(Equipment equipment) {
    var lifting = compare(equipment);
    var to = lifting.to().version();
    if (!rows.follows(equipment.cluster(), lifting.from(), to)) return false;
    for (var step : lifting.steps()) if (!take(equipment, step)) return false;
    audit.changed(
        ProcessPlanActions.EQUIP,
        LayOutEquipment.subject(equipment),
        Map.of("list-version", new Change("" + lifting.from(), "" + to)));
    return true;
  }

  private boolean take(Equipment equipment, Step step) {
    return switch (step.fate()) {
      case ADDED -> {
        rows.add(
            equipment.cluster(),
            step.shown().key(),
            LayOutEquipment.neededFrom(step.shown(), equipment.firstDay()));
        yield true;
      }
      case CHANGED -> {
        var item = step.item().orElseThrow();
        rows.needed(item.id(), day(item, step, equipment.firstDay()));
        yield true;
      }
      case KEPT -> {
        rows.keep(step.item().orElseThrow().id(), equipment.listVersion());
        yield true;
      }
      case GONE -> {
        var item = step.item().orElseThrow();
        yield rows.remove(item.id(), item.version());
      }
    };
  }

  /// What is settled is needed from no other day.
  private static LocalDate day(Item item, Step step, LocalDate firstDay) {
    return item.isOpen() ? LayOutEquipment.neededFrom(step.shown(), firstDay) : item.neededFrom();
  }
}
