package dk.klynge.organisation.importing;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.importing.Import.Choice;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports for other systems: send a file, look at what it would change, confirm.
@RestController
@RequestMapping("/api/v1/imports")
class ImportsApi {

  private final Imports imports;
  private final Previews previews;
  private final PreviewImport preview;
  private final ConfirmImport confirming;
  private final Clock clock;

  ImportsApi(
      Imports imports,
      Previews previews,
      PreviewImport preview,
      ConfirmImport confirming,
      Clock clock) {
    this.imports = imports;
    this.previews = previews;
    this.preview = preview;
    this.confirming = confirming;
    this.clock = clock;
  }

  /// @param problems the first fifty errors and the first fifty remarks
  record Shown(
      String id,
      String file,
      String profile,
      LocalDate day,
      String state,
      Import.Counts counts,
      List<Problem> problems) {}

  record Problem(String gravity, int row, String column, String code, String text) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Needs(OrganisationActions.IMPORT)
  @Operation(summary = "Upload a file and get a preview; nothing is stored in the register")
  ResponseEntity<Shown> upload(
      @RequestParam MultipartFile file,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam Map<String, String> form,
      Locale locale)
      throws IOException {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    var id =
        preview.upload(
            new Import.File(name, file.getSize()),
            file.getInputStream(),
            Choice.of(form, day.orElseGet(() -> LocalDate.now(clock))));
    return ResponseEntity.created(URI.create("/api/v1/imports/" + id)).body(shown(id, locale));
  }

  @GetMapping("/{id}")
  @Needs(OrganisationActions.IMPORT)
  @Operation(summary = "The preview of an upload: what is new, changed, closed and wrong")
  Shown show(@PathVariable ImportId id, Locale locale) {
    return shown(id, locale);
  }

  /// Answers at once; the state tells when it is applied.
  @PostMapping("/{id}/confirmation")
  @Needs(OrganisationActions.IMPORT)
  @Operation(summary = "Store what the preview shows")
  ResponseEntity<Shown> confirm(@PathVariable ImportId id, Locale locale) {
    shown(id, locale);
    confirming.confirm(id);
    return ResponseEntity.accepted().body(shown(id, locale));
  }

  /// What is applied stays applied.
  @DeleteMapping("/{id}")
  @Needs(OrganisationActions.IMPORT)
  @Operation(summary = "Throw the file away, or stop the import while it is being stored")
  ResponseEntity<Shown> cancel(@PathVariable ImportId id, Locale locale) {
    shown(id, locale);
    confirming.cancel(id);
    return ResponseEntity.accepted().body(shown(id, locale));
  }

  private Shown shown(ImportId id, Locale locale) {
    var found = imports.named(id);
    return new Shown(
        id.toString(),
        found.file().name(),
        found.choice().profile(),
        found.choice().day(),
        found.state().name().toLowerCase(Locale.ROOT),
        found.counts(),
        Stream.of(Gravity.ERROR, Gravity.REMARK)
            .flatMap(each -> previews.problems(id, each, 0).stream())
            .map(each -> problem(each, locale))
            .toList());
  }

  private static Problem problem(RowProblem of, Locale locale) {
    return new Problem(
        of.gravity().name().toLowerCase(Locale.ROOT),
        of.row(),
        of.column(),
        of.code(),
        of.text(locale));
  }
}
