package dk.klynge.processplan.equipment;

import static dk.klynge.processplan.TextVersions.Kind.EQUIPMENT_LIST;

import dk.klynge.processplan.TextVersions;
import dk.klynge.processplan.equipment.EquipmentList.Reading;
import org.springframework.stereotype.Component;

/// Versions of the list; the first comes with the program.
@Component
class EquipmentLists {

  private final TextVersions texts;

  EquipmentLists(TextVersions texts) {
    this.texts = texts;
  }

  int newest() {
    return texts.newest(EQUIPMENT_LIST);
  }

  String text(int version) {
    return texts.text(EQUIPMENT_LIST, version);
  }

  /// What was kept could be read when it was kept.
  EquipmentList find(int version) {
    return switch (EquipmentList.read(version, text(version))) {
      case Reading.Read(var list) -> list;
      case Reading.Unreadable(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }
}
