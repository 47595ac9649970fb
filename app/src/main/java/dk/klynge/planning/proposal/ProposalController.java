package dk.klynge.planning.proposal;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/proposals")
class ProposalController {

  private static final int ROWS = 50;

  private final Summaries summaries;
  private final Runs runs;
  private final Admission admission;
  private final AskForProposal ask;
  private final CancelProposal cancel;
  private final NewProposalView form;
  private final ProposalView view;
  private final Words words;
  private final Guard guard;

  ProposalController(
      Summaries summaries,
      Runs runs,
      Admission admission,
      AskForProposal ask,
      CancelProposal cancel,
      NewProposalView form,
      ProposalView view,
      Words words,
      Guard guard) {
    this.summaries = summaries;
    this.runs = runs;
    this.admission = admission;
    this.ask = ask;
    this.cancel = cancel;
    this.form = form;
    this.view = view;
    this.words = words;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    var seen =
        summaries.all().stream()
            .filter(summary -> admission.may(PlanningActions.READ, summary.filter()))
            .toList();
    var paging = Paging.of(page, ROWS, seen.size());
    var rows = seen.stream().skip(paging.offset()).limit(ROWS).map(this::row).toList();
    model.addAttribute("list", new ProposalsPage(rows, paging, guard.may(PlanningActions.PROPOSE)));
    return "planning/proposal/list";
  }

  private ProposalsPage.Row row(Summaries.Summary summary) {
    return new ProposalsPage.Row(
        summary.id(),
        summary.name(),
        summary.day(),
        summary.criteria().label(),
        summary.institutions(),
        summary.state(),
        summary.search().map(search -> words.value(search.value(), search.unit())).orElse(""),
        summary.search().map(Plan.Search::broken).orElse(0),
        summary.by(),
        summary.at());
  }

  @GetMapping("/new")
  @Needs(PlanningActions.PROPOSE)
  String form(@RequestParam Map<String, String> query, Model model) {
    model.addAttribute("ask", form.page(query, ""));
    return "planning/proposal/new";
  }

  @PostMapping
  @Needs(PlanningActions.PROPOSE)
  String ask(@RequestParam Map<String, String> query, Model model, HttpServletResponse response) {
    var outcome =
        order(query)
            .map(ask::ask)
            .orElseGet(
                () -> new AskForProposal.Outcome.Rejected("planning.proposal.rejected.effort"));
    return switch (outcome) {
      case AskForProposal.Outcome.Accepted(var id) -> "redirect:/proposals/" + id.value();
      case AskForProposal.Outcome.Rejected(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("ask", form.page(query, key));
        yield "planning/proposal/new";
      }
    };
  }

  /// Empty when a number or the day is none.
  private Optional<Order> order(Map<String, String> query) {
    try {
      return Optional.of(
          new Order(
              query.getOrDefault("name", ""),
              LocalDate.parse(query.getOrDefault("day", "")),
              Filter.of(query),
              query.getOrDefault("criteria", ""),
              new Question.Effort(
                  Integer.parseInt(query.getOrDefault("seconds", "")),
                  Long.parseLong(query.getOrDefault("seed", "")),
                  Integer.parseInt(query.getOrDefault("threads", ""))),
              guard.who() + ":" + query.getOrDefault("form", "")));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// While the run goes on, the page asks for itself each second; the first answer after the end
  /// makes the browser load the whole page, with its map.
  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "label") String sort,
      @RequestHeader(name = "HX-Request", defaultValue = "") String polling,
      Model model,
      HttpServletResponse response) {
    var question = admission.question(id, PlanningActions.READ);
    var run = runs.find(id).orElseThrow(Admission::notFound);
    if (run.ended()) {
      summaries.opened(id, guard.who());
      if (!polling.isEmpty()) response.setHeader("HX-Refresh", "true");
    } else model.addAttribute("refreshSeconds", 2);
    model.addAttribute("proposal", view.page(question, run, sort));
    return "planning/proposal/proposal";
  }

  @PostMapping("/{id}/cancellation")
  @Needs(PlanningActions.PROPOSE)
  String cancel(@PathVariable ProposalId id) {
    cancel.cancel(admission.question(id, PlanningActions.PROPOSE));
    return "redirect:/proposals/{id}";
  }
}
