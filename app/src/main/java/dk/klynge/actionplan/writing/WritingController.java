package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.writing.WritingPages.Place;
import dk.klynge.actionplan.writing.WritingView.Look;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which a section is written.
@Controller
@RequestMapping("/action-plans/{id}/sections/{section}")
class WritingController {

  static final String PAGE = "actionplan/section";
  private static final String BACK = "redirect:/action-plans/{id}/sections/{section}";

  private final WritingView view;
  private final Exchange exchange;
  private final SaveSection save;
  private final PlanDoor door;
  private final Guard guard;

  WritingController(
      WritingView view, Exchange exchange, SaveSection save, PlanDoor door, Guard guard) {
    this.view = view;
    this.exchange = exchange;
    this.save = save;
    this.door = door;
    this.guard = guard;
  }

  @GetMapping
  @Needs(Needs.SIGN_IN)
  String show(@PathVariable PlanId id, @PathVariable String section, Model model) {
    model.addAttribute("page", view.show(look(door.read(id), section)));
    return PAGE;
  }

  /// The plain form.
  @PostMapping
  @Needs(Needs.SIGN_IN)
  String save(
      @PathVariable PlanId id,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var wrong = exchange.form(look(door.write(id), section), form, writer(form));
    if (wrong.isEmpty()) return BACK;
    response.setStatus(wrong.get().status().value());
    model.addAttribute("page", wrong.get().page());
    return PAGE;
  }

  /// What the page's script sends while somebody writes.
  @PostMapping("/exchange")
  @Needs(Needs.SIGN_IN)
  ResponseEntity<Exchange.Answer> exchange(
      @PathVariable PlanId id,
      @PathVariable String section,
      @RequestParam Map<String, String> form) {
    return exchange.script(look(door.write(id), section), form, writer(form));
  }

  @PostMapping("/exemption")
  @Needs(Needs.SIGN_IN)
  String exempt(
      @PathVariable PlanId id,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      RedirectAttributes redirect) {
    var look = look(door.write(id), section);
    var reason = form.getOrDefault("reason", "").strip();
    if (form.containsKey("concerns")) save.exempt(look.plan(), section, "", writer(form));
    else if (reason.isEmpty() || reason.length() > 1000)
      Notice.error("actionplan.write.error.reason").with(redirect);
    else save.exempt(look.plan(), section, reason, writer(form));
    return BACK;
  }

  @GetMapping("/history")
  @Needs(Needs.SIGN_IN)
  String history(@PathVariable PlanId id, @PathVariable String section, Model model) {
    model.addAttribute("page", view.history(door.read(id), section));
    return "actionplan/history";
  }

  private Look look(ActionPlan plan, String section) {
    var base = "/action-plans/" + plan.id().value();
    var storage = "klynge-plan:" + plan.id().value() + ":" + section + ":" + guard.who();
    return view.look(plan, section, new Place(base + "/sections/", base, storage));
  }

  private Writer writer(Map<String, String> form) {
    return new Writer(guard.who(), guard.name(), client(form));
  }

  /// A page without script is nobody's twice: its text comes from the version that it shows.
  static String client(Map<String, String> form) {
    var client = form.getOrDefault("client", "");
    return client.matches("[0-9a-f-]{36}") ? client : UUID.randomUUID().toString();
  }
}
