package dk.klynge.staffing.redeployment;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.Redeployments.Wish;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.RedeploymentPages.MyPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.Option;
import dk.klynge.staffing.redeployment.RedeploymentPages.Row;
import dk.klynge.staffing.redeployment.Wishes.Given;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own redeployment: how it stands, what one wishes, and what one is offered.
@Controller
@RequestMapping("/my-redeployment")
class MyRedeploymentController {

  private static final String PAGE = "staffing/my-redeployment";
  private static final int WISHES = 5;
  private static final int LONGEST_TEXT = 4000;

  private final Redeployments rounds;
  private final Ledger ledger;
  private final Wishes wishes;
  private final Offers offers;
  private final GiveWishes give;
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
    model.addAttribute("page", page(mine.get(), values(given), Map.of(), given.version()));
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
    var mine = mine().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var errors = new LinkedHashMap<String, String>();
    var given = read(sent, given(mine), errors);
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

  private Given read(Map<String, String> sent, Given before, Map<String, String> errors) {
    var chosen = new LinkedHashSet<Wish>();
    for (int i = 1; i <= WISHES; i++)
      wish(sent.getOrDefault("wish" + i, ""), before).ifPresent(chosen::add);
    var km = number(sent.getOrDefault("km", ""), 500);
    var hours = number(sent.getOrDefault("hours", ""), 37);
    var consider = sent.getOrDefault("consider", "").strip();
    if (km.isEmpty() && !sent.getOrDefault("km", "").isBlank())
      errors.put("km", texts.say("staffing.redeployment.error.km"));
    if (hours.isEmpty() && !sent.getOrDefault("hours", "").isBlank())
      errors.put("hours", texts.say("staffing.redeployment.error.hours"));
    if (consider.length() > LONGEST_TEXT)
      errors.put("consider", texts.say("staffing.redeployment.error.consider"));
    var version = sent.getOrDefault("version", "0");
    return new Given(
        km,
        hours,
        consider,
        List.copyOf(chosen),
        version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
  }

  /// A post that was wished before stays a wish, also while it is offered to somebody.
  private Optional<Wish> wish(String written, Given before) {
    for (var one : before.wishes()) if (written(one).equals(written)) return Optional.of(one);
    for (var one : rounds.openings())
      if (written.equals("post:" + one.id().value()))
        return Optional.of(new Wish(Optional.of(one.id()), Optional.empty()));
    return written.matches("area:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(new Wish(Optional.empty(), Optional.of(AreaId.of(written.substring(5)))))
        : Optional.empty();
  }

  private static String written(Wish wish) {
    return wish.post()
        .map(PostId::value)
        .map(id -> "post:" + id)
        .or(() -> wish.area().map(area -> "area:" + area.value()))
        .orElse("");
  }

  private static Optional<BigDecimal> number(String written, int most) {
    var text = written.strip().replace(',', '.');
    if (!text.matches("\\d{1,3}([.]\\d)?")) return Optional.empty();
    return Optional.of(new BigDecimal(text))
        .filter(one -> one.signum() > 0 && one.compareTo(BigDecimal.valueOf(most)) <= 0);
  }

  private static Map<String, String> values(Given given) {
    var values = new HashMap<String, String>();
    int i = 0;
    for (var wish : given.wishes()) values.put("wish" + ++i, written(wish));
    values.put("km", given.longestKm().map(MyRedeploymentController::written).orElse(""));
    values.put("hours", given.hours().map(MyRedeploymentController::written).orElse(""));
    values.put("consider", given.consider());
    return values;
  }

  private static String written(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
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
    for (int i = 1; i <= WISHES; i++) chosen.add(values.getOrDefault("wish" + i, ""));
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
      case NOT_YOURS -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case DONE -> Notice.success("staffing.redeployment.answer." + given).with(redirect);
      case TOO_LATE -> Notice.error("staffing.redeployment.answer.too-late").with(redirect);
      case OVERTAKEN -> Notice.error("staffing.redeployment.answer.overtaken").with(redirect);
    }
    return "redirect:/my-redeployment";
  }
}
