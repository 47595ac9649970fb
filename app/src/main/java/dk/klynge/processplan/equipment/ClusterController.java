package dk.klynge.processplan.equipment;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.EquipCluster.Told;
import dk.klynge.processplan.equipment.Equipment.State;
import dk.klynge.processplan.equipment.EquipmentView.Typed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The systems and tasks of one cluster, ticked off several at a time.
@Controller
@RequestMapping("/equipment/{cluster}")
class ClusterController {

  private static final String TICK = "[0-9a-f-]{36}:[0-9]{1,9}";

  private final Equipments equipments;
  private final EquipCluster equip;
  private final EquipmentView view;
  private final Texts texts;
  private final Clock clock;

  ClusterController(
      Equipments equipments, EquipCluster equip, EquipmentView view, Texts texts, Clock clock) {
    this.equipments = equipments;
    this.equip = equip;
    this.view = view;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView show(@PathVariable ClusterId cluster) {
    return page(get(cluster), Typed.NOTHING, HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.EQUIP)
  ModelAndView tell(
      @PathVariable ClusterId cluster,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect) {
    var equipment = get(cluster);
    var fields = sent.toSingleValueMap();
    var ticks =
        sent.getOrDefault("item", List.of()).stream().filter(one -> one.matches(TICK)).toList();
    var errors = errors(fields, ticks);
    if (!errors.isEmpty())
      return page(
          equipment, new Typed(fields, ids(ticks), errors), HttpStatus.UNPROCESSABLE_CONTENT);
    var told =
        new Told(
            state(fields).orElseThrow(),
            EquipmentController.day(fields.getOrDefault("day", "")).orElseThrow(),
            fields.getOrDefault("reason", "").strip(),
            versions(ticks));
    if (equip.tell(equipment, told)) {
      Notice.success("processplan.equipment.done.told", Integer.toString(ticks.size()))
          .with(redirect);
      return new ModelAndView("redirect:/equipment/{cluster}");
    }
    var error = Map.of("state", texts.say("processplan.equipment.error.overtaken"));
    return page(get(cluster), new Typed(fields, ids(ticks), error), HttpStatus.CONFLICT);
  }

  private static List<String> ids(List<String> ticks) {
    return ticks.stream().map(one -> one.substring(0, one.indexOf(':'))).toList();
  }

  private static Map<UUID, Integer> versions(List<String> ticks) {
    var versions = new HashMap<UUID, Integer>();
    for (var one : ticks) {
      int colon = one.indexOf(':');
      versions.put(
          UUID.fromString(one.substring(0, colon)), Integer.parseInt(one.substring(colon + 1)));
    }
    return versions;
  }

  private static Optional<State> state(Map<String, String> fields) {
    return Arrays.stream(State.values())
        .filter(one -> EquipmentView.word(one).equals(fields.get("state")))
        .findFirst();
  }

  private Map<String, String> errors(Map<String, String> fields, List<String> ticks) {
    var errors = new LinkedHashMap<String, String>();
    if (ticks.isEmpty()) errors.put("items", texts.say("processplan.equipment.error.items"));
    var state = state(fields);
    if (state.isEmpty()) errors.put("state", texts.say("processplan.equipment.error.state"));
    var day = EquipmentController.day(fields.getOrDefault("day", ""));
    if (day.isEmpty()) errors.put("day", texts.say("processplan.error.day"));
    if (day.filter(LocalDate.now(clock)::isBefore).isPresent())
      errors.put("day", texts.say("processplan.equipment.error.future"));
    if (state.filter(State.NOT_APPLICABLE::equals).isPresent()
        && fields.getOrDefault("reason", "").isBlank())
      errors.put("reason", texts.say("processplan.equipment.error.reason"));
    return errors;
  }

  private ModelAndView page(Equipment equipment, Typed typed, HttpStatus status) {
    return EquipmentController.answer(
        "processplan/equipment-cluster", view.cluster(equipment, typed), status);
  }

  private Equipment get(ClusterId cluster) {
    return equipments.find(cluster).orElseThrow(NotFound::new);
  }
}
