package dk.klynge.staffing.redeployment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.Redeployments.Wish;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.Offers.Hindrance;
import dk.klynge.staffing.redeployment.RedeploymentPages.AddPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.Option;
import dk.klynge.staffing.redeployment.RedeploymentPages.PersonPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.Row;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Format;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One person of the ledger, for HR.
@Controller
@RequestMapping("/redeployment/{id}/people")
class PersonController {

  private static final String BACK = "redirect:/redeployment/{id}/people/{person}";

  private final Redeployments rounds;
  private final Ledger ledger;
  private final Wishes wishes;
  private final Offers offers;
  private final AnswerOffer answer;
  private final KeepRedeployment keep;
  private final Posts posts;
  private final Register register;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;
  private final Format format;

  PersonController(
      Redeployments rounds,
      Ledger ledger,
      Wishes wishes,
      Offers offers,
      AnswerOffer answer,
      KeepRedeployment keep,
      Posts posts,
      Register register,
      AuditTrail audit,
      Guard guard,
      Texts texts,
      Format format) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.wishes = wishes;
    this.offers = offers;
    this.answer = answer;
    this.keep = keep;
    this.posts = posts;
    this.register = register;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
  }

  /// That somebody looked is written down: the page shows what the person asks HR to consider.
  @GetMapping("/{person}")
  @Needs(StaffingActions.REDEPLOY)
  @Transactional
  String show(@PathVariable RedeploymentId id, @PathVariable UUID person, Model model) {
    var round = get(id);
    var line = ledger.line(id, person).orElseThrow(NotFound::new);
    audit.looked(StaffingActions.REDEPLOY, new Subject("person", person.toString(), line.name()));
    var given = wishes.of(id).getOrDefault(person, Wishes.Given.NONE);
    model.addAttribute(
        "page",
        new PersonPage(
            round,
            line,
            Row.of(line, round),
            given,
            given.wishes().stream().map(wish -> said(wish, round)).toList(),
            offers.of(id, person),
            offers.hindrance(person).map(this::said),
            guard.may(StaffingActions.GIVE_NOTICE)));
    return "staffing/redeployment-person";
  }

  private String said(Hindrance hindrance) {
    var because = texts.say(hindrance.key(), hindrance.arguments().lines().toArray());
    return texts.say("staffing.redeployment.hindered", format.day(hindrance.day()), because);
  }

  private String said(Wish wish, Redeployment round) {
    return wish.post()
        .flatMap(posts::find)
        .map(post ->
            texts.say("staffing.post.heading", texts.say(post.kind().messageKey()), post.place()))
        .or(() -> wish.area().map(area -> areaName(area.value(), round)))
        .orElse("–");
  }

  private String areaName(UUID area, Redeployment round) {
    return register.areasOn(round.effectiveOn()).stream()
        .filter(named -> named.id().equals(area))
        .map(named -> texts.say("staffing.redeployment.anywhere-in", named.name()))
        .findFirst()
        .orElse("–");
  }

  @GetMapping("/new")
  @Needs(StaffingActions.REDEPLOY)
  String blank(@PathVariable RedeploymentId id, Model model) {
    model.addAttribute("page", addPage(get(id), Map.of(), Map.of()));
    return "staffing/redeployment-add";
  }

  @PostMapping
  @Needs(StaffingActions.REDEPLOY)
  String add(
      @PathVariable RedeploymentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var round = get(id);
    var errors = new LinkedHashMap<String, String>();
    var reason = sent.getOrDefault("reason", "").strip();
    var person =
        keep.others(round).stream()
            .map(one -> one.person())
            .filter(one -> one.value().toString().equals(sent.get("person")))
            .findFirst();
    if (person.isEmpty()) errors.put("person", texts.say("staffing.redeployment.error.person"));
    if (reason.isEmpty()) errors.put("reason", texts.say("staffing.campaign.error.reason"));
    if (errors.isEmpty() && !keep.add(round, person.orElseThrow(), reason))
      errors.put("person", texts.say("staffing.redeployment.error.listed"));
    if (errors.isEmpty())
      return "redirect:/redeployment/{id}/people/" + person.map(PersonId::value).orElseThrow();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", addPage(round, sent, errors));
    return "staffing/redeployment-add";
  }

  private AddPage addPage(
      Redeployment round, Map<String, String> values, Map<String, String> errors) {
    var people =
        keep.others(round).stream()
            .map(one ->
                new Option(one.person().value().toString(), one.name() + ", " + one.workplace()))
            .toList();
    return new AddPage(round, values, errors, people);
  }

  @PostMapping("/{person}/leaving")
  @Needs(StaffingActions.REDEPLOY)
  String leaves(
      @PathVariable RedeploymentId id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String on,
      RedirectAttributes redirect) {
    var day = TypedDay.of(on);
    if (day.isEmpty()) Notice.error("staffing.campaign.error.day").with(redirect);
    else if (keep.leaves(id, person, day.get()))
      Notice.success("staffing.redeployment.leaving.noted").with(redirect);
    return BACK;
  }

  @PostMapping("/{person}/staying")
  @Needs(StaffingActions.REDEPLOY)
  String stays(
      @PathVariable RedeploymentId id, @PathVariable UUID person, RedirectAttributes redirect) {
    if (keep.stays(id, person))
      Notice.success("staffing.redeployment.leaving.undone").with(redirect);
    return BACK;
  }

  @PostMapping("/{person}/offers/{offer}/withdrawal")
  @Needs(StaffingActions.REDEPLOY)
  String takeBack(
      @PathVariable AppointmentId offer,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var done = !reason.isBlank() && answer.takeBack(offer, reason.strip());
    List<String> keys =
        List.of("staffing.campaign.error.reason", "staffing.redeployment.overtaken");
    (done
            ? Notice.success("staffing.redeployment.offer.taken-back")
            : Notice.error(keys.get(reason.isBlank() ? 0 : 1)))
        .with(redirect);
    return BACK;
  }

  private Redeployment get(RedeploymentId id) {
    return rounds.find(id).orElseThrow(NotFound::new);
  }
}
