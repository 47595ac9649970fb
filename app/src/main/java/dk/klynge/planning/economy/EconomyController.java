package dk.klynge.planning.economy;

import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.economy.ReckonEconomy.Question;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// What a scenario costs and saves. Asking "what if" changes nothing: the figures travel in the
/// address.
@Controller
class EconomyController {

  private static final String PAGE = "planning/economy/economy";

  private final ReckonEconomy reckon;
  private final EconomyView view;
  private final KeepCostModel keep;
  private final EconomyPaper paper;
  private final EconomyWorkbook workbook;
  private final PaperWriter writer;
  private final Clock clock;

  EconomyController(
      ReckonEconomy reckon,
      EconomyView view,
      KeepCostModel keep,
      EconomyPaper paper,
      EconomyWorkbook workbook,
      PaperWriter writer,
      Clock clock) {
    this.reckon = reckon;
    this.view = view;
    this.keep = keep;
    this.paper = paper;
    this.workbook = workbook;
    this.writer = writer;
    this.clock = clock;
  }

  @GetMapping("/scenarios/{id}/economy")
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ScenarioId id,
      @RequestParam Map<String, String> query,
      Model model,
      HttpServletResponse response) {
    var reckoning = reckon.reckon(question(id, query), PlanningActions.READ);
    if (!reckoning.basis().problems().isEmpty())
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.page(reckoning, behind(query), ""));
    return PAGE;
  }

  /// Keeps the figures that were tried with the scenario, under a name.
  @PostMapping("/scenarios/{id}/economy/trials")
  @Needs(PlanningActions.EDIT_COST_MODEL)
  String keep(
      @PathVariable ScenarioId id,
      @RequestParam Map<String, String> query,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var reckoning = reckon.reckon(question(id, query), PlanningActions.READ);
    var named = query.getOrDefault("name", "").strip();
    if (reckoning.basis().problems().isEmpty() && !named.isEmpty() && named.length() <= 200) {
      var trial = keep.keepWith(reckoning.scenario(), named, reckoning.model());
      Notice.success("planning.economy.trial.kept", named).with(redirect);
      return "redirect:/scenarios/" + id.value() + "/economy?trial=" + trial;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute(
        "page", view.page(reckoning, behind(query), "planning.economy.trial.name.missing"));
    return PAGE;
  }

  @GetMapping("/scenarios/{id}/economy.xlsx")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> workbook(
      @PathVariable ScenarioId id, @RequestParam Map<String, String> query) {
    return file(
        "economy.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        workbook.of(exported(id, query)));
  }

  @GetMapping("/scenarios/{id}/economy.pdf")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> paper(
      @PathVariable ScenarioId id, @RequestParam Map<String, String> query) {
    return file("economy.pdf", "application/pdf", writer.pdf(paper.of(exported(id, query))));
  }

  private EconomyPage exported(ScenarioId id, Map<String, String> query) {
    return view.page(reckon.reckon(question(id, query), PlanningActions.EXPORT), "", "");
  }

  /// `before=today` compares with the register, on `day` or today; `trial` names a kept model,
  /// `municipal` another scenario; every field of the cost model may be given.
  private Question question(ScenarioId id, Map<String, String> query) {
    var today =
        given(query, "before").filter("today"::equals).isPresent()
            ? given(query, "day").map(read(LocalDate::parse)).or(() -> Optional.of(today()))
            : Optional.<LocalDate>empty();
    return new Question(
        id,
        today,
        given(query, "trial").map(read(UUID::fromString)),
        CostForm.sent(query),
        given(query, "municipal").map(read(ScenarioId::of)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static Optional<String> given(Map<String, String> query, String key) {
    return Optional.ofNullable(query.get(key)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static <T> Function<String, T> read(Function<String, T> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text, e);
      }
    };
  }

  /// The question as it stands behind an address, without what belongs to one request only.
  private static String behind(Map<String, String> query) {
    var kept = new LinkedHashMap<>(query);
    for (var key : new String[] {"_csrf", "lang", "name"}) kept.remove(key);
    var builder = UriComponentsBuilder.newInstance();
    kept.forEach((key, value) -> builder.queryParam(key, "{" + key + "}"));
    var address = builder.encode().buildAndExpand(kept).toUriString();
    return address.isEmpty() ? "" : address;
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
