package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.competence.CompetencePages.Field;
import dk.klynge.leadership.competence.CompetencePages.MyPage;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the person who is signed in says of their own competences, and whether they want to be
/// found by them.
@Controller
@RequestMapping("/my-competences")
class MyCompetencesController {

  private static final String BACK = "redirect:/my-competences";

  private final SignedInPerson signedIn;
  private final CompetenceRows rows;
  private final SayCompetences say;
  private final Catalogues catalogues;
  private final AreaNames areas;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // the form, its rules and its words
  MyCompetencesController(
      SignedInPerson signedIn,
      CompetenceRows rows,
      SayCompetences say,
      Catalogues catalogues,
      AreaNames areas,
      Texts texts) {
    this.signedIn = signedIn;
    this.rows = rows;
    this.say = say;
    this.catalogues = catalogues;
    this.areas = areas;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.TALK)
  String show(Model model) {
    var page =
        signedIn
            .now()
            .map(person -> {
              var said = rows.of(List.of(person));
              var catalogue = catalogues.current();
              var form = CompetenceForm.of(catalogue, said, rows.edition(person));
              return page(person, form, catalogue, Map.of(), State.SHOWN);
            })
            .orElseGet(() -> new MyPage(false, 0, List.of(), Optional.empty(), Map.of(), false));
    model.addAttribute("page", page);
    return "leadership/my-competences";
  }

  private enum State {
    SHOWN,
    CHANGED_MEANWHILE
  }

  private MyPage page(
      PersonId person,
      CompetenceForm form,
      Catalogue catalogue,
      Map<String, String> errors,
      State state) {
    var names = areas.ever();
    var held =
        rows.of(List.of(person)).stream()
            .collect(Collectors.toMap(Said::code, Function.identity()));
    return new MyPage(
        true,
        form.edition(),
        form.lines().stream()
            .map(line ->
                field(
                    line,
                    catalogue.competence(line.code()).orElseThrow(),
                    names,
                    Optional.ofNullable(held.get(line.code()))))
            .toList(),
        rows.findableSince(person),
        errors,
        state == State.CHANGED_MEANWHILE);
  }

  private Field field(
      CompetenceForm.Line line, Competence one, Map<String, String> names, Optional<Said> held) {
    var said = one.in(texts.language());
    return new Field(
        line.code(),
        said.name(),
        said.text(),
        AreaNames.joined(one.areas(), names),
        line.level(),
        line.evidence(),
        held.flatMap(Said::confirmedOn),
        held.map(Said::confirmedBy).orElse(""));
  }

  @PostMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView save(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var person = signedIn.now().orElseThrow(NotFound::new);
    var catalogue = catalogues.current();
    var form = CompetenceForm.of(catalogue, sent);
    var errors = form.errors(texts, catalogue);
    if (!errors.isEmpty())
      return again(
          page(person, form, catalogue, errors, State.SHOWN), HttpStatus.UNPROCESSABLE_CONTENT);
    if (!say.say(person, form)) {
      // The next save is made knowing of the other's.
      var next = form.at(rows.edition(person));
      return again(
          page(person, next, catalogue, Map.of(), State.CHANGED_MEANWHILE), HttpStatus.CONFLICT);
    }
    Notice.success("leadership.competences.saved").with(redirect);
    return new ModelAndView(BACK);
  }

  private static ModelAndView again(MyPage page, HttpStatus status) {
    return new ModelAndView("leadership/my-competences", Map.of("page", page), status);
  }

  @PostMapping("/findable")
  @Needs(LeadershipActions.TALK)
  String agree(RedirectAttributes redirect) {
    say.agree(signedIn.now().orElseThrow(NotFound::new));
    Notice.success("leadership.competences.findable.given").with(redirect);
    return BACK;
  }

  @PostMapping("/findable/withdrawal")
  @Needs(LeadershipActions.TALK)
  String withdraw(RedirectAttributes redirect) {
    say.withdraw(signedIn.now().orElseThrow(NotFound::new));
    Notice.success("leadership.competences.findable.withdrawn").with(redirect);
    return BACK;
  }
}
