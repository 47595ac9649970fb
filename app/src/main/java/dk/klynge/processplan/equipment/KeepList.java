package dk.klynge.processplan.equipment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.EquipmentList.Problem;
import dk.klynge.processplan.equipment.EquipmentList.Reading;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a new version of the list, for the clusters that come after and those that go over to it.
@Service
class KeepList {

  private final EquipmentLists lists;
  private final AuditTrail audit;
  private final Guard guard;

  KeepList(EquipmentLists lists, AuditTrail audit, Guard guard) {
    this.lists = lists;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Answer {
    record Kept(int version) implements Answer {}

    record Overtaken() implements Answer {}

    record Wrong(List<Problem> problems) implements Answer {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /// @param based the version that the text was made from
  @Transactional
  Answer keep(int based, String text, String note) {
    guard.require(ProcessPlanActions.EQUIP, new Scope.Everywhere());
    if (EquipmentList.read(based + 1, text) instanceof Reading.Unreadable(var problems))
      return new Answer.Wrong(problems);
    if (!lists.follow(based, text, note, guard.who())) return new Answer.Overtaken();
    audit.changed(
        ProcessPlanActions.EQUIP,
        new Subject("equipment-list", Integer.toString(based + 1), Integer.toString(based + 1)),
        Map.of("version", new Change(Integer.toString(based), Integer.toString(based + 1))));
    return new Answer.Kept(based + 1);
  }
}
