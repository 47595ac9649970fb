package dk.klynge.processplan.figure;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.figure.SavingTargets.Target;
import dk.klynge.processplan.figure.SetTarget.Answer;
import dk.klynge.ui.Format;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the municipality wants to save a year, so that the status can say how much of it is
/// decided.
@Controller
@RequestMapping("/status/target")
class TargetController {

  private static final String FORM = "processplan/status-target";

  private final SavingTargets targets;
  private final SetTarget set;
  private final Guard guard;
  private final Texts texts;
  private final Format format;

  TargetController(SavingTargets targets, SetTarget set, Guard guard, Texts texts, Format format) {
    this.targets = targets;
    this.set = set;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
  }

  /// @param theirs what somebody else has set meanwhile
  record TargetPage(
      int version,
      String kroner,
      String source,
      Optional<String> theirs,
      Map<String, String> errors) {}

  record Typed(int version, String kroner, String source) {
    Typed {
      kroner = Objects.requireNonNullElse(kroner, "");
      source = Objects.requireNonNullElse(source, "");
    }
  }

  @GetMapping
  @Needs(ProcessPlanActions.COMMENT)
  String form(Model model) {
    guard.require(ProcessPlanActions.COMMENT, new Scope.Everywhere());
    var now = targets.latest();
    var page =
        new TargetPage(
            now.map(Target::version).orElse(0),
            now.map(one -> format.number(one.kroner())).orElse(""),
            now.map(Target::source).orElse(""),
            Optional.empty(),
            Map.of());
    model.addAttribute("page", page);
    return FORM;
  }

  @PostMapping
  @Needs(ProcessPlanActions.COMMENT)
  String set(Typed typed, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    return switch (set.set(typed.version(), typed.kroner(), typed.source())) {
      case Answer.Kept() -> {
        Notice.success("processplan.status.target.kept").with(redirect);
        yield "redirect:/status";
      }
      case Answer.Overtaken(var theirs) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var said = Optional.of(format.number(theirs.kroner()));
        model.addAttribute("page", page(typed, theirs.version(), said, Map.of()));
        yield FORM;
      }
      case Answer.Wrong(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, texts.say(key)));
        model.addAttribute("page", page(typed, typed.version(), Optional.empty(), said));
        yield FORM;
      }
    };
  }

  private static TargetPage page(
      Typed typed, int version, Optional<String> theirs, Map<String, String> errors) {
    return new TargetPage(version, typed.kroner(), typed.source(), theirs, errors);
  }
}
