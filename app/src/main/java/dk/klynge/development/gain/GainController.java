package dk.klynge.development.gain;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.gain.AskGain.Wanted;
import dk.klynge.development.gain.GainPages.Form;
import dk.klynge.development.gain.GainSurvey.GainId;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Needs;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Surveys on the gain of the reform: their history, opened by those who may, read by all staff.
@Controller
@RequestMapping("/gain-surveys")
class GainController {

  private static final int USUAL_DAYS = 21;
  private static final int LONGEST_DAYS = 90;
  private static final int MOST_LINKS = 1000;
  private static final String BACK = "redirect:/gain-surveys/{id}";

  private final GainRows rows;
  private final GainView view;
  private final AskGain ask;
  private final Texts texts;
  private final Clock clock;

  GainController(GainRows rows, GainView view, AskGain ask, Texts texts, Clock clock) {
    this.rows = rows;
    this.view = view;
    this.ask = ask;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DevelopmentActions.READ)
  String list(Model model) {
    var closes = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
    var form =
        new Form(UUID.randomUUID().toString(), closes, Set.copyOf(GainSurvey.AUDIENCES), Map.of());
    model.addAttribute("page", view.list(form));
    return "development/gain-surveys";
  }

  @PostMapping
  @Needs(DevelopmentActions.SURVEY)
  String open(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var audiences =
        GainSurvey.AUDIENCES.stream().filter(sent::containsKey).collect(Collectors.toSet());
    var closes = TypedDay.of(sent.getOrDefault("closes", ""));
    var today = LocalDate.now(clock);
    var errors = new LinkedHashMap<String, String>();
    if (closes.isEmpty()
        || closes.get().isBefore(today)
        || closes.get().isAfter(today.plusDays(LONGEST_DAYS)))
      errors.put("closes", texts.say("development.gain.error.closes", LONGEST_DAYS));
    if (audiences.isEmpty())
      errors.put(GainSurvey.AUDIENCES.getFirst(), texts.say("development.gain.error.audiences"));
    if (errors.isEmpty()) {
      var form = UUID.fromString(sent.getOrDefault("form", ""));
      var id = ask.open(new Wanted(form, closes.orElseThrow(), audiences));
      Notice.success("development.gain.opened").with(redirect);
      return "redirect:/gain-surveys/" + id.value();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var typed = sent.getOrDefault("closes", "");
    var form = new Form(sent.getOrDefault("form", ""), typed, audiences, errors);
    model.addAttribute("page", view.list(form));
    return "development/gain-surveys";
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.READ)
  String show(@PathVariable GainId id, Model model) {
    model.addAttribute("page", view.show(find(id), List.of(), Map.of()));
    return "development/gain-survey";
  }

  /// Shows the links this one time: only what is stored of them is their hash.
  @PostMapping("/{id}/links")
  @Needs(DevelopmentActions.SURVEY)
  String links(
      @PathVariable GainId id,
      @RequestParam(defaultValue = "") String count,
      Model model,
      HttpServletResponse response) {
    int wanted = count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
    if (wanted < 1 || wanted > MOST_LINKS) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = Map.of("count", texts.say("development.gain.error.count", MOST_LINKS));
      model.addAttribute("page", view.show(find(id), List.of(), errors));
      return "development/gain-survey";
    }
    var links = ask.links(find(id), wanted);
    model.addAttribute("page", view.show(find(id), links, Map.of()));
    return "development/gain-survey";
  }

  @PostMapping("/{id}/reminders")
  @Needs(DevelopmentActions.SURVEY)
  String remind(@PathVariable GainId id, RedirectAttributes redirect) {
    var sent = Integer.toString(ask.remind(find(id)));
    Notice.success("development.gain.reminded", sent).with(redirect);
    return BACK;
  }

  @PostMapping("/{id}/closing")
  @Needs(DevelopmentActions.SURVEY)
  String close(@PathVariable GainId id, RedirectAttributes redirect) {
    ask.close(find(id));
    Notice.success("development.gain.closed").with(redirect);
    return BACK;
  }

  /// The figures of the page as a file; nothing more.
  @GetMapping("/{id}/figures.csv")
  @Needs(DevelopmentActions.READ)
  void file(@PathVariable GainId id, HttpServletResponse response) throws IOException {
    var page = view.show(find(id), List.of(), Map.of());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"gain.csv\"");
    var columns =
        List.of(
            texts.say("development.gain.audience"),
            texts.say("survey.area"),
            texts.say("development.gain.group"),
            texts.say("development.gain.mean"));
    try (var out =
        TableWriter.to(response.getOutputStream(), TableFormat.CSV, columns, List.of())) {
      for (var one : page.results()) {
        var audience = texts.say("development.gain.audience." + one.audience());
        for (var row : one.themes())
          out.row(List.of(audience, row.name(), "", row.cells().getFirst()));
        for (var row : one.byPart())
          for (int i = 0; i < one.parts().size(); i++)
            out.row(List.of(audience, row.name(), one.parts().get(i), row.cells().get(i)));
      }
    }
  }

  private GainSurvey find(GainId id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
