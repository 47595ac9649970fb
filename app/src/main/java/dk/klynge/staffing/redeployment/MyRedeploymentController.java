package dk.klynge.staffing.redeployment;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.RedeploymentPages.MyPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.Option;
import dk.klynge.staffing.redeployment.RedeploymentPages.Row;
import dk.klynge.staffing.redeployment.Wishes.Given;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own redeployment: how it stands, what one wishes, and what one is offered.
@Controller
@RequestMapping("/my-redeployment")
class MyRedeploymentController {

  private static final String PAGE = "staffing/my-redeployment";

  private final Redeployments rounds;
  private final Ledger ledger;
  private final Wishes wishes;
  private final Offers offers;
  private final GiveWishes give;
  private final WishForm form;
  private final AnswerOffer answer;
  private final SignedInPerson signedIn;
  private final Register register;
  private final Posts posts;
  private final Texts texts;

  MyRedeploymentController(
      Redeployments rounds,
      Ledger ledger,
      Wishes wishes,
      Offers offers,
      GiveWishes give,
      WishForm form,
      AnswerOffer answer,
      SignedInPerson signedIn,
      Register register,
      Posts posts,
      Texts texts) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.wishes = wishes;
    this.offers = offers;
    this.give = give;
    this.form = form;
    this.answer = answer;
    this.signedIn = signedIn;
    this.register = register;
    this.posts = posts;
    this.texts = texts;
  }

  private record Mine(Redeployment round, Ledger.Line line) {}

  private Optional<Mine> mine() {
    return signedIn
        .now()
        .map(PersonId::value)
        .flatMap(me ->
            ledger
                .roundOf(me)
                .flatMap(round -> rounds.find(round))
                .flatMap(round -> ledger.line(round.id(), me).map(line -> new Mine(round, line))));
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(Model model) {
    var mine = mine();
    model.addAttribute("known", signedIn.now().isPresent());
    if (mine.isEmpty()) return "staffing/my-redeployment-none";
    var given = given(mine.get());
    model.addAttribute("page", page(mine.get(), WishForm.values(given), Map.of(), given.version()));
    return PAGE;
  }

  private Given given(Mine mine) {
    return wishes.of(mine.round().id()).getOrDefault(mine.line().person(), Given.NONE);
  }

  @PostMapping("/wishes")
  @Needs(StaffingActions.OWN)
  String wish(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var mine = mine().orElseThrow(NotFound::new);
    var errors = new LinkedHashMap<String, String>();
    var given = form.read(sent, given(mine), errors);
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (errors.isEmpty()) {
      var outcome = give.give(mine.round(), mine.line(), given);
      if (outcome == GiveWishes.Outcome.KEPT) {
        Notice.success("staffing.redeployment.wishes.kept").with(redirect);
        return "redirect:/my-redeployment";
      }
      status = HttpStatus.CONFLICT;
      errors.put(
          "wish1",
          texts.say(
              outcome == GiveWishes.Outcome.TOO_LATE
                  ? "staffing.redeployment.wishes.too-late"
                  : "staffing.redeployment.wishes.overtaken"));
    }
    response.setStatus(status.value());
    model.addAttribute("page", page(mine, sent, errors, given(mine).version()));
    return PAGE;
  }

  /// Wished posts that are not vacant now: they may be again when an offer is declined.
  private List<Option> taken(Given given) {
    var open = rounds.openings().stream().map(one -> one.id()).toList();
    return given.wishes().stream()
        .flatMap(wish -> wish.post().stream())
        .filter(post -> !open.contains(post))
        .flatMap(post -> posts.find(post).stream())
        .map(post ->
            new Option(
                "post:" + post.id().value(),
                texts.say(
                    "staffing.redeployment.wish.taken",
                    texts.say(post.kind().messageKey()),
                    post.place())))
        .toList();
  }

  private MyPage page(
      Mine mine, Map<String, String> values, Map<String, String> errors, int version) {
    var chosen = new ArrayList<String>();
    for (int i = 1; i <= WishForm.WISHES; i++) chosen.add(values.getOrDefault("wish" + i, ""));
    return new MyPage(
        mine.round(),
        mine.line(),
        Row.of(mine.line(), mine.round()),
        offers.of(mine.round().id(), mine.line().person()),
        rounds.openings(),
        taken(given(mine)),
        register.areasOn(mine.round().effectiveOn()).stream()
            .map(area -> new Option("area:" + area.id(), area.name()))
            .toList(),
        chosen,
        values,
        errors,
        version,
        give.open(mine.round()) && mine.line().standing().category() == Standing.Category.OPEN,
        RedeploymentPages.lastDayOfWishes(mine.round()));
  }

  @PostMapping("/offers/{id}/acceptance")
  @Needs(StaffingActions.OWN)
  String accept(@PathVariable AppointmentId id, RedirectAttributes redirect) {
    return answered(answer.answer(id, "accepted"), "accepted", redirect);
  }

  @PostMapping("/offers/{id}/refusal")
  @Needs(StaffingActions.OWN)
  String decline(@PathVariable AppointmentId id, RedirectAttributes redirect) {
    return answered(answer.answer(id, "declined"), "declined", redirect);
  }

  private static String answered(
      AnswerOffer.Outcome outcome, String given, RedirectAttributes redirect) {
    switch (outcome) {
      case NOT_YOURS -> throw new NotFound();
      case DONE -> Notice.success("staffing.redeployment.answer." + given).with(redirect);
      case TOO_LATE -> Notice.error("staffing.redeployment.answer.too-late").with(redirect);
      case OVERTAKEN -> Notice.error("staffing.redeployment.answer.overtaken").with(redirect);
    }
    return "redirect:/my-redeployment";
  }
}
