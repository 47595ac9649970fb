package dk.klynge.development.network;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.organisation.SignedInPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The meetings of somebody's networks. What they are about stays on the page.
@Component
class NetworkCalendar implements CalendarSource {

  private static final int DAYS_BACK = 90;

  private final NetworkRows networks;
  private final SignedInPerson signedIn;
  private final Clock clock;

  NetworkCalendar(NetworkRows networks, SignedInPerson signedIn, Clock clock) {
    this.networks = networks;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var since = LocalDate.now(clock).minusDays(DAYS_BACK);
    return signedIn.now().map(networks::of).orElse(List.of()).stream()
        .flatMap(network ->
            network.meetings().stream()
                .filter(one -> !one.calledOff() && !one.day().isBefore(since))
                .map(one -> NetworkLetters.event(network, one)))
        .toList();
  }
}
