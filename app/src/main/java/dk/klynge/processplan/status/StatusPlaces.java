package dk.klynge.processplan.status;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.status.StatusPage.Link;
import dk.klynge.processplan.status.StatusPage.Place;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The areas of today and the whole, as far as somebody may see their status.
@Component
class StatusPlaces {

  private final Register register;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  StatusPlaces(Register register, Guard guard, Texts texts, Clock clock) {
    this.register = register;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  static Scope scope(Optional<AreaId> area) {
    return area.<Scope>map(one -> new Scope.Area(one.value())).orElseGet(Scope.Everywhere::new);
  }

  static String url(Optional<AreaId> area) {
    return area.map(one -> "/status/" + one.value()).orElse("/status");
  }

  /// The areas that the caller may see, by name in Danish order.
  List<Named> areas() {
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(one -> guard.may(ProcessPlanActions.STATUS, new Scope.Area(one.id())))
        .toList();
  }

  boolean seesAll() {
    return guard.may(ProcessPlanActions.STATUS, new Scope.Everywhere());
  }

  /// @throws ResponseStatusException 404 where there is no such area
  Place open(Optional<AreaId> area, String action) {
    guard.require(action, scope(area));
    if (area.isEmpty()) return new Place("/status", texts.say("processplan.status.all"));
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(one -> one.id().equals(area.get().value()))
        .findFirst()
        .map(one -> new Place(url(area), one.name()))
        .orElseThrow(NotFound::new);
  }

  List<Link> links(Optional<AreaId> here) {
    var links = new ArrayList<Link>();
    if (seesAll())
      links.add(new Link("/status", texts.say("processplan.status.all"), here.isEmpty()));
    for (var one : areas()) {
      var area = Optional.of(new AreaId(one.id()));
      links.add(new Link(url(area), one.name(), area.equals(here)));
    }
    return links;
  }
}
