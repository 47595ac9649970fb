package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.DecisionPage.Choice;
import dk.klynge.decision.ruling.PutForward.Answer;
import dk.klynge.decision.ruling.PutForward.Upload;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of cases, and a new one put forward.
@Controller
@RequestMapping("/decisions")
class DecisionsController {

  private final Admission admission;
  private final PutForward putForward;
  private final Scenarios scenarios;
  private final DecisionView view;
  private final MessageSource messages;
  private final Guard guard;

  DecisionsController(
      Admission admission,
      PutForward putForward,
      Scenarios scenarios,
      DecisionView view,
      MessageSource messages,
      Guard guard) {
    this.admission = admission;
    this.putForward = putForward;
    this.scenarios = scenarios;
    this.view = view;
    this.messages = messages;
    this.guard = guard;
  }

  @GetMapping
  @Needs(DecisionActions.READ)
  String list(Model model) {
    model.addAttribute(
        "list",
        new DecisionPage.ListPage(
            admission.all().stream().map(view::listed).toList(),
            view.planned(),
            guard.may(DecisionActions.PUT_FORWARD)));
    return "decision/list";
  }

  /// Filled with what is put forward again, where `previous` names a deferred case.
  @GetMapping("/new")
  @Needs(DecisionActions.PUT_FORWARD)
  String form(@RequestParam Map<String, String> query, Model model) {
    var filled = new HashMap<>(query);
    filled.put("form", UUID.randomUUID().toString());
    id(query, "previous")
        .map(DecisionId::new)
        .map(admission::find)
        .ifPresent(old -> {
          filled.put("title", old.title());
          filled.put("recommendation", old.recommendation());
          filled.put("reasons", old.reasons());
          filled.put("subject", subject(old.subject().scenario(), old.subject().revision()));
        });
    if (query.containsKey("scenario"))
      filled.put("subject", query.get("scenario") + ":" + query.getOrDefault("revision", "0"));
    return page(filled, Map.of(), model);
  }

  private static String subject(ScenarioId id, int revision) {
    return id.value() + ":" + revision;
  }

  private static Optional<UUID> id(Map<String, String> fields, String name) {
    try {
      return Optional.of(UUID.fromString(fields.getOrDefault(name, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @PostMapping
  @Needs(DecisionActions.PUT_FORWARD)
  String put(
      @RequestParam Map<String, String> fields,
      @RequestParam(required = false) List<MultipartFile> files,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return switch (putForward.putForward(order(fields, files == null ? List.of() : files))) {
      case Answer.Made(var id) -> {
        Notice.success("decision.case.made").with(redirect);
        yield "redirect:/decisions/" + id.value();
      }
      case Answer.Refusal(var problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(fields, view.said(problems), model);
      }
    };
  }

  /// What is put forward is chosen as `<scenario>:<revision>`.
  private static PutForward.Order order(Map<String, String> fields, List<MultipartFile> files) {
    var subject = fields.getOrDefault("subject", "").split(":", 2);
    var numbered = subject.length == 2 && subject[1].matches("[0-9]{1,9}");
    return new PutForward.Order(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("recommendation", ""),
        fields.getOrDefault("reasons", ""),
        numbered ? id(Map.of("id", subject[0]), "id").map(ScenarioId::new) : Optional.empty(),
        numbered ? Integer.parseInt(subject[1]) : 0,
        id(fields, "previous").map(DecisionId::new),
        fields.getOrDefault("form", ""),
        files.stream().filter(file -> !file.isEmpty()).map(DecisionsController::upload).toList());
  }

  private static Upload upload(MultipartFile file) {
    try {
      return new Upload(
          Objects.requireNonNullElse(file.getOriginalFilename(), "bilag"), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(Map<String, String> filled, Map<String, String> errors, Model model) {
    model.addAttribute("page", new DecisionPage.PutForwardPage(filled, choices(filled), errors));
    return "decision/new";
  }

  /// What is published first, then every scenario as it stands, then what was asked for.
  private List<Choice> choices(Map<String, String> filled) {
    var choices = new LinkedHashSet<Choice>();
    for (var one : scenarios.published())
      choices.add(choice("published", one.scenario(), one.name(), one.revision()));
    for (var one : scenarios.all())
      if (choices.stream()
          .noneMatch(choice -> choice.value().equals(subject(one.id(), one.revision()))))
        choices.add(choice("present", one.id(), one.name(), one.revision()));
    var wanted = filled.getOrDefault("subject", "");
    if (choices.stream().noneMatch(choice -> choice.value().equals(wanted)))
      wanted(wanted).ifPresent(choices::add);
    return List.copyOf(choices);
  }

  private Optional<Choice> wanted(String subject) {
    var order = order(Map.of("subject", subject), List.of());
    return order
        .scenario()
        .flatMap(id -> scenarios.find(id, order.revision()))
        .map(found -> choice("present", found.id(), found.name(), found.revision()));
  }

  private Choice choice(String key, ScenarioId id, String name, int revision) {
    return new Choice(
        subject(id, revision),
        messages.getMessage(
            "decision.case.subject." + key,
            new Object[] {name, revision},
            LocaleContextHolder.getLocale()));
  }
}
