package dk.klynge.processplan.negotiation;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.processplan.negotiation.Meeting.Participant;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import dk.klynge.processplan.negotiation.OpenNegotiations.Manner;
import dk.klynge.processplan.negotiation.OpenNegotiations.Order;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the departments' leaders are negotiated apart on two tracks:
/// the municipal one is under way with a draft, the self-owning one has not begun.
@Component
class DemonstrationNegotiations {

  private static final List<Participant> PEOPLE =
      List.of(
          new Participant("Rasmus Eskildsen", "Programkontoret", Optional.empty()),
          new Participant("Merete Højvang", "BUPL", Optional.empty()),
          new Participant("Jens-Ole Birkmose", "LFS", Optional.empty()));
  private static final String OUTCOME =
      "Parterne er enige om, at afdelingslederne beholder deres nuværende løn i overgangsåret. Tillæg drøftes næste gang.";
  private static final String DRAFT =
      "Første udkast til aftale om løn og vilkår for afdelingsledere.";

  private final OpenNegotiations open;
  private final Negotiations negotiations;
  private final ArrangeMeeting arrange;
  private final KeepVersion keep;
  private final DemonstrationPeople people;

  DemonstrationNegotiations(
      OpenNegotiations open,
      Negotiations negotiations,
      ArrangeMeeting arrange,
      KeepVersion keep,
      DemonstrationPeople people) {
    this.open = open;
    this.negotiations = negotiations;
    this.arrange = arrange;
    this.keep = keep;
    this.people = people;
  }

  @EventListener
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    open.open(
        order("Løn og vilkår for afdelingsledere, selvejende", "self_owning", today.plusDays(20)));
    var id =
        open.open(order("Løn og vilkår for afdelingsledere", "municipal", today.minusDays(12)))
            .getFirst();
    var negotiation = negotiations.find(id).orElseThrow();
    for (var meeting : negotiation.meetings()) {
      var held = meeting.day().isBefore(today);
      arrange.arrange(negotiation, told(meeting, held ? OUTCOME : ""));
    }
    keep.keep(
        negotiations.find(id).orElseThrow(),
        negotiation.version(),
        new KeepVersion.Paper(
            UUID.randomUUID(),
            today.minusDays(1),
            "Efter de første møder",
            "udkast-1.txt",
            DRAFT.getBytes(StandardCharsets.UTF_8),
            List.of()));
  }

  private static Order order(String title, String track, LocalDate first) {
    return new Order(
        title,
        List.of(track),
        Manner.TOGETHER,
        List.of("BUPL", "LFS"),
        Manner.TOGETHER,
        Set.of("department_leader"),
        first,
        Optional.empty(),
        Locale.of("da"),
        UUID.randomUUID());
  }

  private static Meeting told(Meeting one, String outcome) {
    return new Meeting(
        one.id(),
        one.version(),
        one.title(),
        one.day(),
        one.clock(),
        Standing.CONFIRMED,
        "Rådhuset, mødelokale 2",
        one.purpose(),
        one.agenda(),
        outcome,
        "",
        PEOPLE);
  }
}
