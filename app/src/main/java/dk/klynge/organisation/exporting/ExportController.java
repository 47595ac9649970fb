package dk.klynge.organisation.exporting;

import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.RegisterExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of institutions as a file, with the same filter and day as on the page.
@Controller
class ExportController {

  private final RegisterExport register;
  private final Clock clock;

  ExportController(RegisterExport register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/institutions/export.{format:csv|xlsx|geojson}")
  @Needs(OrganisationActions.EXPORT)
  void export(
      @PathVariable String format,
      @RequestParam Map<String, String> query,
      HttpServletResponse response)
      throws IOException {
    var as = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
    var asked = asked(query);
    var when = asked.day();
    response.setContentType(as.mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"klynge-" + when + "." + as.extension() + "\"");
    register.write(as, when, asked.filter(), response.getOutputStream());
  }

  private record Asked(LocalDate day, Filter filter) {}

  private Asked asked(Map<String, String> query) {
    try {
      var day = query.getOrDefault("day", "");
      return new Asked(
          day.isBlank() ? LocalDate.now(clock) : LocalDate.parse(day), Filter.of(query));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }
}
