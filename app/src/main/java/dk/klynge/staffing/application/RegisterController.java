package dk.klynge.staffing.application;

import dk.klynge.documents.Download;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.application.ApplicationPages.Row;
import dk.klynge.staffing.application.ApplicationRegister.Asked;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of applicants, on the page and to take away.
@Controller
class RegisterController {

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "area",
          "position",
          "workplace",
          "wishes",
          "eligibility",
          "state",
          "reason",
          "at");

  private final ApplicationRegister register;
  private final Texts texts;
  private final Format format;

  RegisterController(ApplicationRegister register, Texts texts, Format format) {
    this.register = register;
    this.texts = texts;
    this.format = format;
  }

  @GetMapping("/applications")
  @Needs(StaffingActions.READ_APPLICATIONS)
  String list(
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    model.addAttribute("page", register.page(new Asked(campaign, area, state)));
    return "staffing/applications";
  }

  @GetMapping("/applications/register.{format:csv|xlsx}")
  @Needs(StaffingActions.READ_APPLICATIONS)
  ResponseEntity<byte[]> file(
      @PathVariable("format") String asked,
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String state)
      throws IOException {
    var kind = asked.equals("csv") ? TableFormat.CSV : TableFormat.XLSX;
    var bytes = new ByteArrayOutputStream();
    var columns =
        COLUMNS.stream().map(column -> texts.say("staffing.application.column." + column)).toList();
    try (var table = TableWriter.to(bytes, kind, columns, List.of())) {
      for (var row : register.rows(new Asked(campaign, area, state))) table.row(cells(row));
    }
    return Download.of("ansoegere." + kind.extension(), kind.mediaType(), bytes.toByteArray());
  }

  private List<String> cells(Row row) {
    return Stream.of(
            row.name(),
            row.area(),
            row.position(),
            row.workplace(),
            String.join("; ", row.wishes()),
            row.objection().orElseGet(() -> texts.say("staffing.application.eligible")),
            texts.say("staffing.application.state." + row.state()),
            row.reason(),
            format.moment(row.at()))
        .toList();
  }
}
