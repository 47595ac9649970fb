package dk.klynge.planning.economy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.economy.CostPages.Import;
import dk.klynge.planning.economy.KeepCostModel.Outcome;
import dk.klynge.ui.Format;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The versions of the cost model: seen, made, put in force, taken in and out as text.
@Controller
@RequestMapping("/cost-models")
class CostController {

  private static final String FORM = "planning/economy/cost-form";

  private final CostModels models;
  private final KeepCostModel keep;
  private final CostView view;
  private final Format format;

  CostController(CostModels models, KeepCostModel keep, CostView view, Format format) {
    this.models = models;
    this.keep = keep;
    this.view = view;
    this.format = format;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(Model model) {
    model.addAttribute("page", view.list(new Import("", List.of())));
    return "planning/economy/cost-list";
  }

  @GetMapping("/{number}")
  @Needs(PlanningActions.READ)
  String show(@PathVariable int number, Model model) {
    model.addAttribute("page", view.show(found(number)));
    return "planning/economy/cost-model";
  }

  @GetMapping("/{number}/file")
  @Needs(PlanningActions.READ)
  ResponseEntity<String> file(@PathVariable int number) {
    var name = "cost-model-%d.yaml".formatted(number);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
        .body(found(number).text());
  }

  /// A form with what the version in force says, or another one.
  @GetMapping("/new")
  @Needs(PlanningActions.EDIT_COST_MODEL)
  String fresh(@RequestParam Optional<Integer> from, Model model) {
    var version = from.map(this::found).orElseGet(models::inForce);
    model.addAttribute("page", view.form(CostForm.of(version.model(), format), latest()));
    return FORM;
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_COST_MODEL)
  String save(
      @RequestParam int based,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var sent = CostForm.sent(fields);
    switch (keep.save(based, sent.read())) {
      case Outcome.Saved(var version) -> {
        return saved(version, redirect);
      }
      case Outcome.Invalid(var problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", view.invalid(sent, based, problems));
      }
      case Outcome.Overtaken(var latest) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", view.overtaken(sent, latest));
      }
    }
    return FORM;
  }

  /// A file, or a text pasted into the field.
  @PostMapping("/imports")
  @Needs(PlanningActions.EDIT_COST_MODEL)
  String read(
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect)
      throws IOException {
    var sent =
        file.filter(one -> !one.isEmpty()).isPresent()
            ? new String(file.orElseThrow().getBytes(), UTF_8)
            : text;
    return switch (keep.save(Integer.MAX_VALUE, CostModelText.read(sent))) {
      case Outcome.Saved(var version) -> saved(version, redirect);
      case Outcome.Invalid(var problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", view.list(new Import(sent, view.lines(problems))));
        yield "planning/economy/cost-list";
      }
      case Outcome.Overtaken(var latest) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var lines = List.of(view.say("planning.cost.overtaken", latest.version()));
        model.addAttribute("page", view.list(new Import(sent, lines)));
        yield "planning/economy/cost-list";
      }
    };
  }

  @PostMapping("/{number}/adoption")
  @Needs(PlanningActions.EDIT_COST_MODEL)
  String adopt(@PathVariable int number, RedirectAttributes redirect) {
    keep.adopt(found(number));
    Notice.success("planning.cost.adopted", Integer.toString(number)).with(redirect);
    return "redirect:/cost-models/" + number;
  }

  private static String saved(int version, RedirectAttributes redirect) {
    Notice.success("planning.cost.saved", Integer.toString(version)).with(redirect);
    return "redirect:/cost-models/" + version;
  }

  private int latest() {
    return models.all().getFirst().number();
  }

  private CostModels.Version found(int number) {
    return models.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
