package dk.klynge.staffing.redeployment;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.RedeploymentPages.FormPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.ListPage;
import dk.klynge.staffing.redeployment.RedeploymentPages.Option;
import dk.klynge.staffing.redeployment.RedeploymentPages.Row;
import dk.klynge.staffing.redeployment.Rounds.Content;
import dk.klynge.staffing.redeployment.Standing.Category;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The ledger: everybody who is concerned, how it stands for each, and the balance of heads.
@Controller
@RequestMapping("/redeployment")
class LedgerController {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final List<String> POSITIONS =
      List.of("deputy", "institution_leader", "pedagogical_leader", "department_leader");

  private final Redeployments rounds;
  private final Ledger ledger;
  private final KeepRedeployment keep;
  private final Campaigns campaigns;
  private final Texts texts;

  LedgerController(
      Redeployments rounds,
      Ledger ledger,
      KeepRedeployment keep,
      Campaigns campaigns,
      Texts texts) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.keep = keep;
    this.campaigns = campaigns;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.REDEPLOY)
  String list(
      @RequestParam(defaultValue = "") String round,
      @RequestParam(defaultValue = "") String category,
      Model model) {
    var all = rounds.all();
    var chosen =
        all.stream()
            .filter(one -> round.isEmpty() || one.id().value().toString().equals(round))
            .findFirst();
    var lines = chosen.map(one -> ledger.lines(one.id())).orElse(List.of());
    var start = chosen.map(one -> ledger.heads(one.id())).orElse(0);
    var balance = Balance.of(start, lines.stream().map(Ledger.Line::standing).toList());
    var shown =
        lines.stream()
            .map(line -> Row.of(line, chosen.orElseThrow()))
            .filter(row -> category.isEmpty() || row.category().equals(category))
            .toList();
    model.addAttribute(
        "page",
        new ListPage(
            chosen,
            all.stream().map(one -> new Option(one.id().value().toString(), one.name())).toList(),
            start,
            RedeploymentPages.heads(balance),
            shown,
            categories(),
            category,
            chosen.map(RedeploymentPages::lastDayOfWishes)));
    return "staffing/redeployment";
  }

  private List<Option> categories() {
    return Arrays.stream(Category.values())
        .map(one ->
            new Option(one.code(), texts.say("staffing.redeployment.category." + one.code())))
        .toList();
  }

  @GetMapping("/new")
  @Needs(StaffingActions.REDEPLOY)
  String blank(Model model) {
    var values = Map.of("positions", "deputy", "form", UUID.randomUUID().toString());
    model.addAttribute("page", form(values, Map.of()));
    return "staffing/redeployment-form";
  }

  @PostMapping
  @Needs(StaffingActions.REDEPLOY)
  String begin(
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") Set<String> positions,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var values = new LinkedHashMap<>(sent);
    values.put("positions", String.join(",", positions));
    var errors = new LinkedHashMap<String, String>();
    var content = content(sent, positions, errors);
    if (content.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", form(values, errors));
      return "staffing/redeployment-form";
    }
    var id = keep.begin(content.get());
    Notice.success("staffing.redeployment.begun", Integer.toString(ledger.heads(id)))
        .with(redirect);
    return "redirect:/redeployment?round=" + id.value();
  }

  private Optional<Content> content(
      Map<String, String> sent, Set<String> positions, Map<String, String> errors) {
    var name = sent.getOrDefault("name", "").strip();
    var effective = TypedDay.of(sent.getOrDefault("effective", ""));
    var until = TypedDay.of(sent.getOrDefault("until", ""));
    if (name.isEmpty() || name.length() > 200)
      errors.put("name", texts.say("staffing.campaign.error.name"));
    if (positions.isEmpty() || !POSITIONS.containsAll(positions))
      errors.put("positions", texts.say("staffing.redeployment.error.positions"));
    if (effective.isEmpty()) errors.put("effective", texts.say("staffing.campaign.error.day"));
    if (until.isEmpty()) errors.put("until", texts.say("staffing.campaign.error.day"));
    else if (effective.filter(until.get()::isBefore).isEmpty())
      errors.put("until", texts.say("staffing.redeployment.error.until"));
    if (!errors.isEmpty()) return Optional.empty();
    var campaign =
        campaigns.all().stream()
            .map(one -> one.id().value())
            .filter(id -> id.toString().equals(sent.get("campaign")))
            .findFirst();
    return Optional.of(
        new Content(
            name,
            positions,
            campaign,
            effective.orElseThrow(),
            lastMoment(until.orElseThrow()),
            sent.getOrDefault("form", "")));
  }

  private FormPage form(Map<String, String> values, Map<String, String> errors) {
    return new FormPage(
        values,
        errors,
        POSITIONS.stream()
            .map(one -> new Option(one, texts.say("staffing.redeployment.position." + one)))
            .toList(),
        campaigns.all().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList());
  }

  @PostMapping("/{id}/deadline")
  @Needs(StaffingActions.REDEPLOY)
  String until(
      @PathVariable RedeploymentId id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String until,
      RedirectAttributes redirect) {
    var round = get(id);
    var day = TypedDay.of(until);
    var known = day.isPresent() && round.version() == version;
    var done = known && keep.until(round, lastMoment(day.orElseThrow()));
    var refused = day.isEmpty() ? "staffing.campaign.error.day" : "staffing.redeployment.overtaken";
    (done ? Notice.success("staffing.redeployment.until.kept") : Notice.error(refused))
        .with(redirect);
    return "redirect:/redeployment?round=" + id.value();
  }

  @PostMapping("/{id}/end")
  @Needs(StaffingActions.REDEPLOY)
  String end(
      @PathVariable RedeploymentId id, @RequestParam int version, RedirectAttributes redirect) {
    (keep.end(get(id), version)
            ? Notice.success("staffing.redeployment.ended")
            : Notice.error("staffing.redeployment.overtaken"))
        .with(redirect);
    return "redirect:/redeployment?round=" + id.value();
  }

  private Redeployment get(RedeploymentId id) {
    return rounds.find(id).orElseThrow(NotFound::new);
  }

  /// In Denmark, where the day is over an hour later in UTC in winter than in summer. The database
  /// counts in millionths of a second.
  static Instant lastMoment(LocalDate day) {
    return day.plusDays(1).atStartOfDay(COPENHAGEN).toInstant().minusNanos(1000);
  }
}
