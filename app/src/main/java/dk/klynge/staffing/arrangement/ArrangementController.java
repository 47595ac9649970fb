package dk.klynge.staffing.arrangement;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.arrangement.ArrangementPages.FormPage;
import dk.klynge.staffing.arrangement.ArrangementPages.ListPage;
import dk.klynge.staffing.arrangement.ArrangementPages.Option;
import dk.klynge.staffing.arrangement.ArrangementPages.ShowPage;
import dk.klynge.staffing.arrangement.Arrangements.Arrangement;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// Arrangements of the own area, for the area manager and HR.
@Controller
@RequestMapping("/arrangements")
class ArrangementController {

  private static final Set<String> POSITIONS =
      Set.of("institution_leader", "deputy", "pedagogical_leader", "department_leader");

  private final Arrangements arrangements;
  private final AgreeArrangement agree;
  private final Employees employees;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  ArrangementController(
      Arrangements arrangements,
      AgreeArrangement agree,
      Employees employees,
      AuditTrail audit,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.arrangements = arrangements;
    this.agree = agree;
    this.employees = employees;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.APPOINT)
  String list(Model model) {
    var mine = arrangements.all().stream().filter(agree::mayLook).toList();
    model.addAttribute("page", new ListPage(mine));
    return "staffing/arrangements";
  }

  @GetMapping("/new")
  @Needs(StaffingActions.APPOINT)
  String blank(Model model) {
    var values = Map.of("form", UUID.randomUUID().toString());
    model.addAttribute("page", new FormPage(values, Map.of(), options()));
    return "staffing/arrangement-form";
  }

  @PostMapping
  @Needs(StaffingActions.APPOINT)
  String note(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var errors = new LinkedHashMap<String, String>();
    var wish = ArrangementForm.wish(sent, errors, texts);
    var who =
        people().stream()
            .filter(one -> one.person().value().toString().equals(sent.get("person")))
            .findFirst();
    if (who.isEmpty()) errors.put("person", texts.say("staffing.redeployment.error.person"));
    if (errors.isEmpty() && !agree.note(who.orElseThrow(), wish.orElseThrow()))
      errors.put("person", texts.say("staffing.arrangement.error.once"));
    if (errors.isEmpty()) {
      Notice.success("staffing.arrangement.noted").with(redirect);
      return "redirect:/arrangements";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", new FormPage(sent, errors, options()));
    return "staffing/arrangement-form";
  }

  private List<Employee> people() {
    return employees.on(LocalDate.now(clock), POSITIONS).stream()
        .filter(one ->
            guard.may(
                StaffingActions.APPOINT,
                AgreeArrangement.scope(
                    one.institution().map(InstitutionId::value), one.area().map(AreaId::value))))
        .toList();
  }

  private List<Option> options() {
    return people().stream()
        .map(
            one -> new Option(one.person().value().toString(), one.name() + ", " + one.workplace()))
        .toList();
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.APPOINT)
  @Transactional
  String show(@PathVariable UUID id, Model model) {
    var one = get(id);
    audit.looked(
        StaffingActions.APPOINT, new Subject("person", one.person().toString(), one.name()));
    var values = new LinkedHashMap<String, String>();
    values.put("version", Integer.toString(one.version()));
    values.put("union", one.unionName() == null ? "" : one.unionName());
    if (one.negotiatedOn() != null) values.put("negotiated", one.negotiatedOn().toString());
    values.put(
        "effective", (one.effectiveOn() == null ? one.wantedFrom() : one.effectiveOn()).toString());
    model.addAttribute("page", new ShowPage(one, values, Map.of()));
    return "staffing/arrangement";
  }

  @PostMapping("/{id}/negotiation")
  @Needs(StaffingActions.APPOINT)
  String negotiate(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var one = get(id);
    var errors = new LinkedHashMap<String, String>();
    var terms = ArrangementForm.terms(sent, errors, texts);
    if (terms.isPresent() && !agree.negotiate(one, version(sent), terms.get()))
      errors.put("union", texts.say("staffing.redeployment.overtaken"));
    if (errors.isEmpty()) {
      Notice.success("staffing.arrangement.kept").with(redirect);
      return "redirect:/arrangements/{id}";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", new ShowPage(one, sent, errors));
    return "staffing/arrangement";
  }

  @PostMapping("/{id}/refusal")
  @Needs(StaffingActions.APPOINT)
  String refuse(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var reason = sent.getOrDefault("reason", "").strip();
    if (reason.isEmpty()) Notice.error("staffing.campaign.error.reason").with(redirect);
    else if (!agree.refuse(get(id), version(sent), reason))
      Notice.error("staffing.redeployment.overtaken").with(redirect);
    return "redirect:/arrangements/{id}";
  }

  private static int version(Map<String, String> sent) {
    var version = sent.getOrDefault("version", "0");
    return Typed.number(version);
  }

  private Arrangement get(UUID id) {
    var one = arrangements.find(id).orElseThrow(NotFound::new);
    agree.require(one);
    return one;
  }
}
