package dk.klynge.survey.round;

import dk.klynge.guard.Open;
import dk.klynge.guard.Secret;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Figure;
import dk.klynge.survey.Published;
import dk.klynge.survey.Sheet;
import dk.klynge.survey.round.GiveAnswer.Door;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form behind a link. Nobody signs in here, and nothing asks who it is.
@Controller
class AnswerController {

  private static final String WHY = "The secret in the address is the invitation";

  private final GiveAnswer give;
  private final Texts texts;

  AnswerController(GiveAnswer give, Texts texts) {
    this.give = give;
    this.texts = texts;
  }

  record AnswerPage(
      String token,
      String title,
      String asker,
      LocalDate closes,
      Sheet sheet,
      int fewest,
      int fewestForTexts,
      Map<String, String> errors) {}

  /// @param state answered or shut
  record DonePage(String state) {}

  @GetMapping("/answer/{token}")
  @Open(why = WHY)
  String form(@PathVariable String token, Model model, HttpServletResponse response) {
    return show(token, AnswerSheet.blank(), Map.of(), model, response);
  }

  @PostMapping("/answer/{token}")
  @Open(why = WHY)
  String answer(
      @PathVariable String token,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var key = new Secret(token);
    if (!(give.look(key) instanceof Door.Ready ready))
      return show(token, AnswerSheet.blank(), Map.of(), model, response);
    var sheet = AnswerSheet.of(ready.set(), sent);
    if (sheet.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var first = "q-" + ready.set().questions().getFirst().code() + "-1";
      return show(token, sheet, Map.of(first, texts.say("survey.error.blank")), model, response);
    }
    give.answer(key, ready.invitation(), sheet);
    return "redirect:/answer/{token}";
  }

  private String show(
      String token,
      AnswerSheet sheet,
      Map<String, String> errors,
      Model model,
      HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    return switch (give.look(new Secret(token))) {
      case Door.Ready ready -> {
        model.addAttribute(
            "page",
            new AnswerPage(
                token,
                ready.round().title().in(texts.language()),
                ready.asker(),
                ready.round().closes(),
                Sheet.of(ready.set(), sheet, texts.language()),
                Figure.FEWEST,
                Published.FEWEST_FOR_REMARKS,
                errors));
        yield "survey/answer";
      }
      case Door.Answered() -> done("answered", model);
      case Door.Shut() -> {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        yield done("shut", model);
      }
    };
  }

  private static String done(String state, Model model) {
    model.addAttribute("page", new DonePage(state));
    return "survey/done";
  }
}
