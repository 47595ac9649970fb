package dk.klynge.processplan.equipment;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// All clusters as a spreadsheet, a row for each thing.
@Component
class EquipmentSheet {

  private static final List<String> COLUMNS =
      List.of(
          "cluster",
          "kind",
          "what",
          "whom",
          "needed",
          "state",
          "waits",
          "ordered",
          "ordered-by",
          "given",
          "withdrawn",
          "reason");

  private final EquipmentView view;
  private final Texts texts;

  EquipmentSheet(EquipmentView view, Texts texts) {
    this.view = view;
    this.texts = texts;
  }

  byte[] of(List<Equipment> all) throws IOException {
    var out = new ByteArrayOutputStream();
    var names =
        COLUMNS.stream().map(name -> texts.say("processplan.equipment.column." + name)).toList();
    try (var table = TableWriter.to(out, TableFormat.XLSX, names, List.of())) {
      for (var one : all) for (var item : one.items()) table.row(row(one, item));
    }
    return out.toByteArray();
  }

  private List<String> row(Equipment one, Item item) {
    var kind = item.entry().kind().name().toLowerCase(Locale.ROOT);
    return List.of(
        one.name(),
        texts.say("processplan.equipment.kind." + kind),
        view.in(item.entry().title()),
        view.in(item.entry().whom()),
        item.neededFrom().toString(),
        texts.say("processplan.equipment.state." + EquipmentView.word(item.state())),
        view.waitsFor(item),
        item.orderedOn().map(LocalDate::toString).orElse(""),
        item.orderedBy().orElse(""),
        item.givenOn().map(LocalDate::toString).orElse(""),
        item.withdrawnOn().map(LocalDate::toString).orElse(""),
        item.notApplicable().orElse(""));
  }
}
