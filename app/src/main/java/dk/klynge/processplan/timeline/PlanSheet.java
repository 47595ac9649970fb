package dk.klynge.processplan.timeline;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.timeline.Lines.Sight;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The plan as a spreadsheet, a row for each activity and area.
@Component
class PlanSheet {

  private static final List<String> COLUMNS =
      List.of(
          "theme",
          "activity",
          "area",
          "owner",
          "begins",
          "ends",
          "week",
          "state",
          "standing",
          "deliverable",
          "spare",
          "link");

  private final Lines lines;
  private final Texts texts;

  PlanSheet(Lines lines, Texts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  byte[] of(Sight sight) throws IOException {
    var out = new ByteArrayOutputStream();
    var names = COLUMNS.stream().map(this::name).toList();
    var numbers = Stream.of("week", "spare").map(this::name).toList();
    try (var table = TableWriter.to(out, TableFormat.XLSX, names, numbers)) {
      for (var activity : sight.shown()) table.row(row(sight, activity));
    }
    return out.toByteArray();
  }

  private String name(String column) {
    return texts.say("processplan.column." + column);
  }

  private List<String> row(Sight sight, Activity activity) {
    var pattern = activity.pattern();
    var language = texts.language();
    var spare = activity.isOpen() ? sight.course().slack(activity) : OptionalLong.empty();
    return List.of(
        sight.plan().themeTitle(pattern.theme(), language),
        pattern.title(language),
        activity.place().map(Activity.Place::name).orElse(""),
        lines.owner(pattern),
        activity.dates().begins().toString(),
        activity.dates().ends().toString(),
        "" + WorkingDays.week(activity.dates().begins()),
        texts.say("processplan.state." + Lines.state(List.of(activity), sight.known().today())),
        texts.say("processplan.standing." + activity.dates().standing()),
        pattern.deliverable(language),
        spare.isEmpty() ? "" : "" + spare.getAsLong(),
        activity.link());
  }
}
