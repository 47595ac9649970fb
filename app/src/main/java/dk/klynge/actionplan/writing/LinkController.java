package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.WorkingGroups.Linked;
import dk.klynge.actionplan.writing.WritingPages.Place;
import dk.klynge.actionplan.writing.WritingView.Look;
import dk.klynge.guard.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The plan as somebody from outside reads and writes it who sits in its working group, such as a
/// parent. Everything else about it needs an account.
@Controller
@RequestMapping("/action-plan-links/{key}")
class LinkController {

  private static final String WHY = "Only the member of the group knows the secret in the link";

  private final WorkingGroups groups;
  private final ActionPlans plans;
  private final WritingView view;
  private final Exchange exchange;

  LinkController(WorkingGroups groups, ActionPlans plans, WritingView view, Exchange exchange) {
    this.groups = groups;
    this.plans = plans;
    this.view = view;
    this.exchange = exchange;
  }

  @GetMapping
  @Open(why = WHY)
  String plan(@PathVariable String key, Model model) {
    var linked = find(key);
    var plan = plans.find(linked.plan()).orElseThrow(PlanDoor::notFound);
    model.addAttribute("page", view.linked(key, plan, linked.name()));
    return "actionplan/linked";
  }

  @GetMapping("/{section}")
  @Open(why = WHY)
  String show(@PathVariable String key, @PathVariable String section, Model model) {
    model.addAttribute("page", view.show(look(key, section, find(key))));
    return WritingController.PAGE;
  }

  @PostMapping("/{section}")
  @Open(why = WHY)
  String save(
      @PathVariable String key,
      @PathVariable String section,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var linked = find(key);
    var wrong = exchange.form(look(key, section, linked), form, writer(linked, form));
    if (wrong.isEmpty()) return "redirect:/action-plan-links/{key}/{section}";
    response.setStatus(wrong.get().status().value());
    model.addAttribute("page", wrong.get().page());
    return WritingController.PAGE;
  }

  @PostMapping("/{section}/exchange")
  @Open(why = WHY)
  ResponseEntity<Exchange.Answer> exchange(
      @PathVariable String key,
      @PathVariable String section,
      @RequestParam Map<String, String> form) {
    var linked = find(key);
    return exchange.script(look(key, section, linked), form, writer(linked, form));
  }

  private Linked find(String key) {
    return groups.byKey(key).orElseThrow(PlanDoor::notFound);
  }

  private Look look(String key, String section, Linked linked) {
    var plan = plans.find(linked.plan()).orElseThrow(PlanDoor::notFound);
    var base = "/action-plan-links/" + key;
    var storage = "klynge-plan:" + plan.id().value() + ":" + section + ":" + linked.member();
    return view.look(plan, section, new Place(base + "/", base, storage));
  }

  private static Writer writer(Linked linked, Map<String, String> form) {
    return new Writer("member:" + linked.member(), linked.name(), WritingController.client(form));
  }
}
