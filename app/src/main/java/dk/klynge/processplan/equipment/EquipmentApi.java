package dk.klynge.processplan.equipment;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What clusters need, for other programs such as the one that orders accesses.
@RestController
@RequestMapping("/api/v1/equipment")
class EquipmentApi {

  record One(UUID cluster, String name, LocalDate firstDay, List<Thing> items) {}

  /// @param key names it within the list
  /// @param state missing, ordered, given, withdrawn or not-applicable
  record Thing(
      String key,
      String title,
      LocalDate neededFrom,
      String state,
      Optional<LocalDate> orderedOn,
      Optional<LocalDate> givenOn,
      Optional<LocalDate> withdrawnOn) {}

  private final Equipments equipments;
  private final EquipmentView view;

  EquipmentApi(Equipments equipments, EquipmentView view) {
    this.equipments = equipments;
    this.view = view;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  @Operation(summary = "What each cluster needs of systems, and how far it is")
  PageOf<One> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(equipments.all().stream().map(this::one).toList(), page, size);
  }

  private One one(Equipment one) {
    return new One(
        one.cluster().value(),
        one.name(),
        one.firstDay(),
        one.items().stream().map(this::thing).toList());
  }

  private Thing thing(Item item) {
    return new Thing(
        item.entry().key(),
        view.in(item.entry().title()),
        item.neededFrom(),
        EquipmentView.word(item.state()),
        item.orderedOn(),
        item.givenOn(),
        item.withdrawnOn());
  }
}
