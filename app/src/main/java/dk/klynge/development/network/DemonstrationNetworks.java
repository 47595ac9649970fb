package dk.klynge.development.network;

import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the pedagogical leaders have a network across clusters.
@Component
class DemonstrationNetworks {

  private static final String NOTES =
      """
      ## Det, vi tog med sidst

      - Vi besøger hinandens huse, to ad gangen, én formiddag om måneden.
      - Værten vælger ét spørgsmål, som gæsten ser efter.

      **Næste gang** fortæller Ankeret om overgangen til børnehaven.
      """;

  private final NetworkRows networks;
  private final KeepNetwork keep;
  private final Employees employees;
  private final DemonstrationPeople people;

  DemonstrationNetworks(
      NetworkRows networks, KeepNetwork keep, Employees employees, DemonstrationPeople people) {
    this.networks = networks;
    this.keep = keep;
    this.employees = employees;
    this.people = people;
  }

  @EventListener
  @Order(71)
  void on(DemonstrationStoryBegun news) {
    if (networks.all().isEmpty()) people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var id =
        keep.make(
            "Pædagogiske ledere på tværs",
            "At se hinandens hverdag og få en fremmed kollegas øjne på egen praksis.",
            "demonstration");
    var members =
        employees.on(today, Set.of("pedagogical_leader")).stream()
            .map(Employee::person)
            .limit(5)
            .toList();
    members.forEach(one -> keep.join(get(id), one));
    if (members.isEmpty()) return;
    keep.facilitate(get(id), Optional.of(members.getFirst()));
    keep.arrange(
        get(id),
        new Meeting(
            UUID.randomUUID(),
            0,
            today.plusDays(16),
            LocalTime.of(9, 0),
            LocalTime.of(11, 30),
            "Ankeret",
            "Overgange set fra barnets side",
            false));
    keep.write(get(id), 0, NOTES, members.getFirst());
  }

  private LearningNetwork get(UUID id) {
    return networks.find(id).orElseThrow();
  }
}
