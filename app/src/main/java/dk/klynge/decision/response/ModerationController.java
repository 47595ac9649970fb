package dk.klynge.decision.response;

import dk.klynge.audit.AuditTrail;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.response.ResponseForm.Sender;
import dk.klynge.decision.response.ResponsePages.OnePage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answers as staff see them: all of them, with addresses. Looking at one is recorded.
@Controller
@RequestMapping("/hearings/{id}")
class ModerationController {

  private static final String ONE = "decision/moderate";
  private static final String NEXT = "redirect:/hearings/{id}/moderation?state=waiting";

  private final ShowResponses show;
  private final FoundResponses found;
  private final ModerateResponse moderate;
  private final GiveResponse give;
  private final GivePages pages;
  private final AuditTrail audit;
  private final Guard guard;
  private final Said said;

  ModerationController(
      ShowResponses show,
      FoundResponses found,
      ModerateResponse moderate,
      GiveResponse give,
      GivePages pages,
      AuditTrail audit,
      Guard guard,
      Said said) {
    this.show = show;
    this.found = found;
    this.moderate = moderate;
    this.give = give;
    this.pages = pages;
    this.audit = audit;
    this.guard = guard;
    this.said = said;
  }

  @GetMapping("/moderation")
  @Needs(DecisionActions.HOLD_HEARING)
  String list(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> query,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("page", show.all(id, query, page));
    return "decision/moderation";
  }

  @GetMapping("/moderation/{response}")
  @Needs(DecisionActions.HOLD_HEARING)
  @Transactional
  String one(@PathVariable HearingId id, @PathVariable ResponseId response, Model model) {
    var hearing = show.hearing(id);
    var answer = show.response(id, response);
    audit.looked(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("response", response.value().toString(), hearing.title()));
    var reason = answer.state() instanceof Response.State.HeldBack(var why) ? why : "";
    model.addAttribute("page", page(hearing, answer, reason, Map.of()));
    return ONE;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/moderation/{response}/publication")
  @Needs(DecisionActions.MODERATE)
  String publish(
      @PathVariable HearingId id,
      @PathVariable ResponseId response,
      @RequestParam(defaultValue = "") String seen,
      Model model,
      HttpServletResponse http,
      RedirectAttributes redirect) {
    var hearing = show.hearing(id);
    show.response(id, response);
    var outcome = moderate.publish(hearing, response, seen);
    if (outcome == ModerateResponse.Outcome.DONE) {
      Notice.success("decision.moderation.published").with(redirect);
      return NEXT;
    }
    return refused(hearing, response, "", outcome, model, http);
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/moderation/{response}/withholding")
  @Needs(DecisionActions.MODERATE)
  String holdBack(
      @PathVariable HearingId id,
      @PathVariable ResponseId response,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse http,
      RedirectAttributes redirect) {
    var hearing = show.hearing(id);
    show.response(id, response);
    var reason = sent.getOrDefault("reason", "");
    var outcome = moderate.holdBack(hearing, response, sent.getOrDefault("seen", ""), reason);
    if (outcome == ModerateResponse.Outcome.DONE) {
      Notice.success("decision.moderation.held-back").with(redirect);
      return NEXT;
    }
    return refused(hearing, response, reason, outcome, model, http);
  }

  @SuppressWarnings(
      "checkstyle:parameternumber") // what was written, what came of it, where it goes
  private String refused(
      Hearing hearing,
      ResponseId id,
      String reason,
      ModerateResponse.Outcome outcome,
      Model model,
      HttpServletResponse http) {
    var late = outcome == ModerateResponse.Outcome.CHANGED_MEANWHILE;
    http.setStatus((late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    var key = late ? "decision.moderation.changed" : "decision.moderation.reason.missing";
    var errors = Map.of("reason", said.of(key));
    model.addAttribute("page", page(hearing, show.response(hearing.id(), id), reason, errors));
    return ONE;
  }

  private OnePage page(
      Hearing hearing, Response response, String reason, Map<String, String> errors) {
    return new OnePage(
        hearing.id(),
        hearing.title(),
        show.answer(response),
        response.email(),
        response.channel(),
        response.version(),
        guard.may(DecisionActions.MODERATE),
        reason,
        found.points(response.id()),
        found.themes(hearing.id()),
        errors);
  }

  @GetMapping("/paper")
  @Needs(DecisionActions.MODERATE)
  String paper(@PathVariable HearingId id, Model model) {
    model.addAttribute("page", pages.paper(show.hearing(id), UUID.randomUUID().toString()));
    return "decision/answer-form";
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/paper")
  @Needs(DecisionActions.MODERATE)
  String register(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> clusters,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Model model,
      HttpServletResponse http)
      throws IOException {
    var hearing = show.hearing(id);
    var form = ReadForm.of(sender(sent), sent, clusters, files);
    return switch (give.give(hearing, form)) {
      case GiveResponse.Outcome.Received(var _) -> NEXT;
      case GiveResponse.Outcome.Rejected(var errors) -> {
        http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.again(hearing, Optional.empty(), sent, form, errors));
        yield "decision/answer-form";
      }
    };
  }

  private static Sender sender(Map<String, String> sent) {
    return new Sender(
        "paper",
        Optional.empty(),
        sent.getOrDefault("kind", "citizen"),
        sent.getOrDefault("name", "").strip(),
        sent.getOrDefault("onBehalfOf", "").strip(),
        sent.getOrDefault("email", "").strip());
  }
}
