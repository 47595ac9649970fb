package dk.klynge.processplan.equipment;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Register;
import dk.klynge.processplan.equipment.EquipCluster.Told;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Equipment.State;
import dk.klynge.processplan.equipment.LayOutEquipment.Cluster;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality three clusters get their systems: the first is nearly ready,
/// the second has ordered some, the third has not begun.
@Component
class DemonstrationEquipment {

  private static final int CLUSTERS = 3;

  private final Register register;
  private final LayOutEquipment layOut;
  private final Equipments equipments;
  private final EquipCluster equip;
  private final DemonstrationPeople people;

  DemonstrationEquipment(
      Register register,
      LayOutEquipment layOut,
      Equipments equipments,
      EquipCluster equip,
      DemonstrationPeople people) {
    this.register = register;
    this.layOut = layOut;
    this.equipments = equipments;
    this.equip = equip;
    this.people = people;
  }

  @EventListener
  @Order(40)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var clusters =
        register.clustersOn(today).stream()
            .filter(one -> one.kind().equals("municipal"))
            .limit(CLUSTERS)
            .map(one ->
                new Cluster(
                    one.id(), one.name(), register.areaOf(one.id(), today).map(AreaId::value)))
            .toList();
    layOut.layOut(clusters, today.plusMonths(1).withDayOfMonth(1));
    if (clusters.size() < CLUSTERS) return;
    var ready = equipments.find(clusters.get(0).id()).orElseThrow();
    mark(ready, State.GIVEN, today.minusDays(3), Set.of("finance", "keys", "web-page"));
    var begun = equipments.find(clusters.get(1).id()).orElseThrow();
    mark(begun, State.ORDERED, today.minusDays(8), Set.of("web-page", "budget", "introduction"));
  }

  private void mark(Equipment one, State state, LocalDate day, Set<String> but) {
    Map<UUID, Integer> items =
        one.items().stream()
            .filter(item -> !but.contains(item.entry().key()))
            .collect(Collectors.toMap(Item::id, Item::version));
    equip.tell(one, new Told(state, day, "", items));
  }
}
