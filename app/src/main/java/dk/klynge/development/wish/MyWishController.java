package dk.klynge.development.wish;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.wish.MakeWish.Answer;
import dk.klynge.guard.Needs;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// People wish for courses and follow what becomes of it.
@Controller
@RequestMapping("/my-course-wishes")
class MyWishController {

  private final WishView view;
  private final MakeWish make;
  private final WishRows rows;
  private final Texts texts;

  MyWishController(WishView view, MakeWish make, WishRows rows, Texts texts) {
    this.view = view;
    this.make = make;
    this.rows = rows;
    this.texts = texts;
  }

  /// @param asked what a page that leads here knows already: subject, who, words, origin
  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView show(@RequestParam Map<String, String> asked) {
    var form = new LinkedHashMap<>(asked);
    form.put("form", UUID.randomUUID().toString());
    return page(form, Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView wish(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    return switch (make.wish(WishForm.of(sent))) {
      case Answer.Made _ -> {
        Notice.success("development.done.wish").with(redirect);
        yield new ModelAndView("redirect:/my-course-wishes");
      }
      case Answer.Wrong(var errors) -> page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(DevelopmentActions.TAKE_PART)
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String back,
      RedirectAttributes redirect) {
    var wish = rows.find(id).orElseThrow(NotFound::new);
    (make.withdraw(wish)
            ? Notice.success("development.wish.withdrawn")
            : Notice.error("development.wish.error.answered"))
        .with(redirect);
    return back.equals("all") ? "redirect:/course-wishes" : "redirect:/my-course-wishes";
  }

  private ModelAndView page(
      Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    var shown = new ModelAndView("development/my-wishes", Map.of("page", view.mine(form, said)));
    shown.setStatus(status);
    return shown;
  }
}
