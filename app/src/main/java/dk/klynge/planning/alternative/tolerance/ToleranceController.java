package dk.klynge.planning.alternative.tolerance;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.tolerance.SaveTolerances.Outcome;
import dk.klynge.planning.alternative.tolerance.TolerancePage.Row;
import dk.klynge.planning.alternative.tolerance.TolerancePage.Version;
import dk.klynge.planning.alternative.twofold.Measure;
import dk.klynge.planning.alternative.twofold.Tolerances;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/alternatives/tolerances")
class ToleranceController {

  private final ToleranceVersions versions;
  private final SaveTolerances save;
  private final Words words;

  ToleranceController(ToleranceVersions versions, SaveTolerances save, Words words) {
    this.versions = versions;
    this.save = save;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.EDIT_CRITERIA)
  String show(Model model) {
    var now = versions.now();
    model.addAttribute("page", page(now.version(), fields(now), Map.of()));
    return "planning/alternative/tolerances";
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_CRITERIA)
  String save(
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = new ToleranceForm(fields);
    return switch (save.save(form)) {
      case Outcome.Saved(var version) -> {
        Notice.success("planning.alternative.tolerances.saved", "" + version).with(redirect);
        yield "redirect:/alternatives/tolerances";
      }
      case Outcome.Overtaken(var version) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var error =
            Map.of(
                "amount.objective",
                words.say("planning.alternative.tolerances.overtaken", "" + version));
        model.addAttribute("page", page(version, fields, error));
        yield "planning/alternative/tolerances";
      }
      case Outcome.Unreadable(var faulty) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors = new LinkedHashMap<String, String>();
        faulty.forEach(field ->
            errors.put(
                field,
                words.say(
                    "planning.alternative.tolerances.fault." + field.replaceFirst("[.].*", ""))));
        model.addAttribute("page", page(form.based(), fields, errors));
        yield "planning/alternative/tolerances";
      }
    };
  }

  private TolerancePage page(int based, Map<String, String> fields, Map<String, String> errors) {
    return new TolerancePage(
        based,
        Measure.adjustable().stream().map(measure -> row(measure, fields)).toList(),
        fields.getOrDefault("district", ""),
        errors,
        versions.all().stream()
            .map(kept -> new Version(kept.tolerances().version(), kept.byName(), kept.at()))
            .toList());
  }

  private Row row(Measure measure, Map<String, String> fields) {
    return new Row(
        measure.code(),
        fields.getOrDefault("amount." + measure.code(), ""),
        fields.getOrDefault("share." + measure.code(), ""),
        words.say("planning.alternative.scale." + measure.scale().name().toLowerCase(Locale.ROOT)));
  }

  /// As people write them: a comma, no superfluous digits.
  private static Map<String, String> fields(Tolerances tolerances) {
    var fields = new HashMap<String, String>();
    for (var measure : Measure.adjustable()) {
      fields.put("amount." + measure.code(), plain(tolerances.of(measure).amount()));
      fields.put("share." + measure.code(), plain(tolerances.of(measure).share() * 100));
    }
    fields.put("district", tolerances.district());
    return fields;
  }

  private static String plain(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
