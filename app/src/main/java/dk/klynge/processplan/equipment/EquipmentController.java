package dk.klynge.processplan.equipment;

import dk.klynge.documents.Download;
import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Register;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.EquipmentView.Typed;
import dk.klynge.processplan.equipment.LayOutEquipment.Cluster;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is missing, per cluster and in all.
@Controller
@RequestMapping("/equipment")
class EquipmentController {

  private final Equipments equipments;
  private final LayOutEquipment layOut;
  private final EquipmentView view;
  private final EquipmentSheet sheet;
  private final Register register;
  private final Texts texts;
  private final Guard guard;
  private final Clock clock;

  EquipmentController(
      Equipments equipments,
      LayOutEquipment layOut,
      EquipmentView view,
      EquipmentSheet sheet,
      Register register,
      Texts texts,
      Guard guard,
      Clock clock) {
    this.equipments = equipments;
    this.layOut = layOut;
    this.view = view;
    this.sheet = sheet;
    this.register = register;
    this.texts = texts;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView list() {
    return list(Typed.NOTHING, HttpStatus.OK);
  }

  private ModelAndView list(Typed typed, HttpStatus status) {
    return answer("processplan/equipment", view.list(equipments.all(), typed), status);
  }

  static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  @GetMapping("/overview.xlsx")
  @Needs(ProcessPlanActions.READ)
  ResponseEntity<byte[]> sheet() throws IOException {
    var name = texts.say("processplan.equipment.title") + ".xlsx";
    return Download.of(name, TableFormat.XLSX.mediaType(), sheet.of(equipments.all()));
  }

  /// By hand, for a cluster that no decision has brought.
  @PostMapping("/clusters")
  @Needs(ProcessPlanActions.EQUIP)
  ModelAndView layOut(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var found = chosen(sent.getOrDefault("cluster", ""));
    var day = day(sent.getOrDefault("first", ""));
    var errors = new LinkedHashMap<String, String>();
    if (found.isEmpty()) errors.put("cluster", texts.say("processplan.equipment.error.cluster"));
    if (day.isEmpty()) errors.put("first", texts.say("processplan.error.day"));
    if (!errors.isEmpty())
      return list(new Typed(sent, List.of(), errors), HttpStatus.UNPROCESSABLE_CONTENT);
    var id = found.orElseThrow().id();
    guard.require(ProcessPlanActions.EQUIP, new Scope.Cluster(id.value()));
    var area = register.areaOf(id, LocalDate.now(clock)).map(AreaId::value);
    layOut.layOut(List.of(new Cluster(id, found.get().name(), area)), day.orElseThrow());
    Notice.success("processplan.equipment.done.laid-out").with(redirect);
    return new ModelAndView("redirect:/equipment/" + id.value());
  }

  private Optional<ClusterName> chosen(String id) {
    return register.clustersOn(LocalDate.now(clock)).stream()
        .filter(one -> one.id().value().toString().equals(id))
        .findFirst();
  }

  static Optional<LocalDate> day(String text) {
    return TypedDay.of(text);
  }
}
