package dk.klynge.staffing.departure;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.departure.Departures.Leaver;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// HR sees who leaves when, and whose employment has ended in the register.
@Controller
class DepartureController {

  private final Departures departures;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;

  DepartureController(Departures departures, AuditTrail audit, Guard guard, Texts texts) {
    this.departures = departures;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
  }

  /// @param because why it could not be ended yet; empty where nothing hinders it
  record Row(
      UUID person,
      String name,
      String workplace,
      String kind,
      LocalDate lastDay,
      String state,
      String because) {}

  record Page(List<Row> rows) {}

  @GetMapping("/departures")
  @Needs(StaffingActions.REDEPLOY)
  @Transactional
  String list(Model model) {
    audit.looked(StaffingActions.REDEPLOY, new Subject("departures", "all", ""));
    var mayKnow = guard.may(StaffingActions.GIVE_NOTICE);
    var rows =
        departures.all().stream()
            .filter(one -> mayKnow || !one.kind().equals("notice"))
            .map(this::row)
            .toList();
    model.addAttribute("page", new Page(rows));
    return "staffing/departures";
  }

  private Row row(Leaver one) {
    var key = one.hindrance();
    return new Row(
        one.person(),
        one.name(),
        one.workplace(),
        one.kind(),
        one.lastDay(),
        one.state(),
        key == null ? "" : texts.say(key, one.arguments().lines().toArray()));
  }
}
