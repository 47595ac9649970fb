package dk.klynge.processplan.equipment;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Lifting.Step;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a newer version of the list means for a cluster, before it goes over to it.
@Controller
class LiftController {

  private final Equipments equipments;
  private final LiftEquipment lift;
  private final EquipmentView view;

  LiftController(Equipments equipments, LiftEquipment lift, EquipmentView view) {
    this.equipments = equipments;
    this.lift = lift;
    this.view = view;
  }

  record LiftPage(UUID cluster, String name, int from, int to, List<Row> rows) {}

  /// @param before what it was called; empty where it is called the same, or was not there
  /// @param told what somebody told about it; empty where nobody did
  record Row(String fate, String title, String before, LocalDate needed, String told) {}

  @GetMapping("/equipment/{cluster}/lifting")
  @Needs(ProcessPlanActions.EQUIP)
  ModelAndView show(@PathVariable ClusterId cluster) {
    var one = get(cluster);
    var lifting = lift.compare(one);
    var rows = lifting.steps().stream().map(step -> row(step, one.firstDay())).toList();
    return EquipmentController.answer(
        "processplan/equipment-lift",
        new LiftPage(cluster.value(), one.name(), lifting.from(), lifting.to().version(), rows),
        HttpStatus.OK);
  }

  private Row row(Step step, LocalDate firstDay) {
    var title = view.in(step.shown().title());
    var before = step.item().map(item -> view.in(item.entry().title())).orElse("");
    var needed =
        step.item()
            .filter(item -> step.entry().isEmpty() || !item.isOpen())
            .map(Equipment.Item::neededFrom)
            .orElseGet(() -> LayOutEquipment.neededFrom(step.shown(), firstDay));
    return new Row(
        step.fate().name().toLowerCase(Locale.ROOT),
        title,
        before.equals(title) ? "" : before,
        needed,
        step.item().map(view::told).orElse(""));
  }

  @PostMapping("/equipment/{cluster}/lifting")
  @Needs(ProcessPlanActions.EQUIP)
  String lift(
      @PathVariable ClusterId cluster,
      @RequestParam int from,
      @RequestParam int to,
      RedirectAttributes redirect) {
    if (lift.lift(get(cluster), from, to)) {
      Notice.success("processplan.equipment.lift.done", Integer.toString(to)).with(redirect);
      return "redirect:/equipment/{cluster}";
    }
    Notice.error("processplan.equipment.lift.overtaken").with(redirect);
    return "redirect:/equipment/{cluster}/lifting";
  }

  @PostMapping("/equipment-list/lifting")
  @Needs(ProcessPlanActions.EQUIP)
  String all(RedirectAttributes redirect) {
    Notice.success("processplan.equipment.lift.all.done", Integer.toString(lift.liftAll()))
        .with(redirect);
    return "redirect:/equipment";
  }

  private Equipment get(ClusterId cluster) {
    return equipments.find(cluster).orElseThrow(NotFound::new);
  }
}
