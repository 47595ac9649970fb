package dk.klynge.organisation.importing;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ImportsController {

  private static final int PAGE = 25;

  private final Imports imports;
  private final PreviewImport preview;
  private final ConfirmImport confirming;
  private final ImportPages pages;
  private final Clock clock;

  ImportsController(
      Imports imports,
      PreviewImport preview,
      ConfirmImport confirming,
      ImportPages pages,
      Clock clock) {
    this.imports = imports;
    this.preview = preview;
    this.confirming = confirming;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/imports")
  @Needs(OrganisationActions.IMPORT)
  String list(@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
    var paging = Paging.of(page, PAGE, imports.count());
    model.addAttribute("page", pages.all(paging, PAGE, LocalDate.now(clock), locale));
    return "organisation/imports";
  }

  @PostMapping("/imports")
  @Needs(OrganisationActions.IMPORT)
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam Map<String, String> form,
      RedirectAttributes redirect)
      throws IOException {
    if (file.isEmpty()) {
      Notice.error("organisation.import.no-file").with(redirect);
      return "redirect:/imports";
    }
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    var id =
        preview.upload(
            new Import.File(name, file.getSize()),
            file.getInputStream(),
            Choice.of(form, day.orElseGet(() -> LocalDate.now(clock))));
    return "redirect:/imports/" + id;
  }

  @GetMapping("/imports/{id}")
  @Needs(OrganisationActions.IMPORT)
  String show(
      @PathVariable ImportId id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      Locale locale) {
    model.addAttribute("page", pages.one(imports.named(id), show, page, locale));
    return "organisation/import";
  }

  @PostMapping("/imports/{id}/choice")
  @Needs(OrganisationActions.IMPORT)
  String choose(
      @PathVariable ImportId id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam Map<String, String> form) {
    preview.choose(id, Choice.of(form, day.orElseGet(() -> LocalDate.now(clock))));
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/confirmation")
  @Needs(OrganisationActions.IMPORT)
  String confirm(@PathVariable ImportId id) {
    confirming.confirm(id);
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/cancellation")
  @Needs(OrganisationActions.IMPORT)
  String cancel(@PathVariable ImportId id) {
    confirming.cancel(id);
    return "redirect:/imports/" + id;
  }
}
