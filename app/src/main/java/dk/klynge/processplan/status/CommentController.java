package dk.klynge.processplan.status;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.status.CommentRows.Comment;
import dk.klynge.processplan.status.StatusPage.Place;
import dk.klynge.processplan.status.WriteComment.Answer;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The comment of this month, for the whole and for an area.
@Controller
@RequestMapping("/status")
class CommentController {

  private final CommentRows rows;
  private final WriteComment write;
  private final StatusPlaces places;
  private final StatusView view;
  private final Texts texts;
  private final Clock clock;

  CommentController(
      CommentRows rows,
      WriteComment write,
      StatusPlaces places,
      StatusView view,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.write = write;
    this.places = places;
    this.view = view;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param theirs what somebody else has saved meanwhile; empty text for nothing
  record CommentPage(
      Place place,
      String month,
      int version,
      String text,
      String theirs,
      Map<String, String> errors) {}

  record Typed(int version, String text) {}

  @GetMapping("/comment")
  @Needs(ProcessPlanActions.COMMENT)
  String ofAll(Model model) {
    return form(Optional.empty(), model);
  }

  @GetMapping("/{area}/comment")
  @Needs(ProcessPlanActions.COMMENT)
  String ofArea(@PathVariable AreaId area, Model model) {
    return form(Optional.of(area), model);
  }

  private String form(Optional<AreaId> area, Model model) {
    var place = places.open(area, ProcessPlanActions.COMMENT);
    var month = YearMonth.now(clock);
    var typed =
        rows.latest(area, month)
            .map(one -> new Typed(one.version(), one.text()))
            .orElse(new Typed(0, ""));
    model.addAttribute("page", page(place, typed, "", Map.of()));
    return "processplan/status-comment";
  }

  @PostMapping("/comment")
  @Needs(ProcessPlanActions.COMMENT)
  String forAll(
      Typed typed, Model model, RedirectAttributes redirect, HttpServletResponse response) {
    return save(new Asked(Optional.empty(), typed), model, redirect, response);
  }

  @PostMapping("/{area}/comment")
  @Needs(ProcessPlanActions.COMMENT)
  String forArea(
      @PathVariable AreaId area,
      Typed typed,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    return save(new Asked(Optional.of(area), typed), model, redirect, response);
  }

  private record Asked(Optional<AreaId> area, Typed typed) {}

  private String save(
      Asked asked, Model model, RedirectAttributes redirect, HttpServletResponse response) {
    var place = places.open(asked.area(), ProcessPlanActions.COMMENT);
    var typed = asked.typed();
    return switch (write.write(asked.area(), typed.version(), typed.text())) {
      case Answer.Kept() -> {
        Notice.success("processplan.status.comment.kept").with(redirect);
        yield "redirect:" + place.url();
      }
      case Answer.Overtaken(Comment theirs) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var again = new Typed(theirs.version(), typed.text());
        model.addAttribute("page", page(place, again, theirs.text(), Map.of()));
        yield "processplan/status-comment";
      }
      case Answer.Wrong(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(place, typed, "", Map.of("text", texts.say(key))));
        yield "processplan/status-comment";
      }
    };
  }

  private CommentPage page(Place place, Typed typed, String theirs, Map<String, String> errors) {
    var month = view.month(YearMonth.now(clock).atDay(1));
    return new CommentPage(place, month, typed.version(), typed.text(), theirs, errors);
  }
}
