package dk.klynge.publicsite.site;

import dk.klynge.guard.Flood;
import dk.klynge.guard.Open;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publishing.published.PublicSubscriptions;
import dk.klynge.publishing.published.PublicSubscriptions.Wanted;
import dk.klynge.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A parent wants to hear when something is published about one institution.
@Controller
class SubscribeController {

  private static final String WHY = "Every parent may subscribe, and has no account";
  private static final int MOST_AN_HOUR = 10;

  private final Editions editions;
  private final Printer printer;
  private final PublicSubscriptions subscriptions;
  private final Flood flood;

  SubscribeController(
      Editions editions, Printer printer, PublicSubscriptions subscriptions, Clock clock) {
    this.editions = editions;
    this.printer = printer;
    this.subscriptions = subscriptions;
    this.flood = new Flood(MOST_AN_HOUR, clock);
  }

  @GetMapping({
    "/foraeldre/institutioner/{id}/abonnement",
    "/parents/institutions/{id}/subscription"
  })
  @Open(why = WHY)
  ResponseEntity<String> form(@PathVariable UUID id, HttpServletRequest request) {
    return shown(SiteController.tongue(request), house(id), "", "", HttpStatus.OK);
  }

  /// @param website the field that people do not see
  @PostMapping({
    "/foraeldre/institutioner/{id}/abonnement",
    "/parents/institutions/{id}/subscription"
  })
  @Open(why = WHY)
  ResponseEntity<String> subscribe(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String website,
      HttpServletRequest request) {
    var tongue = SiteController.tongue(request);
    var house = house(id);
    if (!website.isEmpty()) return Answers.seeOther(sent(tongue, id));
    if (!flood.lets(request.getRemoteAddr()))
      return shown(tongue, house, email, "publicsite.ask.flood", HttpStatus.TOO_MANY_REQUESTS);
    var wanted = subscriptions.subscribe(email.strip(), id, house.name(), tongue.locale());
    return switch (wanted) {
      case Wanted.AskedToConfirm() -> Answers.seeOther(sent(tongue, id));
      case Wanted.Refused(var key) ->
          shown(tongue, house, email, key, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @GetMapping({
    "/foraeldre/institutioner/{id}/abonnement/sendt",
    "/parents/institutions/{id}/subscription/sent"
  })
  @Open(why = WHY)
  ResponseEntity<String> thanks(@PathVariable UUID id, HttpServletRequest request) {
    var tongue = SiteController.tongue(request);
    var html =
        printer.print(
            "subscribed", tongue, sent(tongue.other(), id), Map.of("house", house(id).name()));
    return Answers.fresh(HttpStatus.OK, html);
  }

  static String formOf(Tongue tongue, UUID id) {
    return tongue.institution(id) + (tongue == Tongue.DANISH ? "/abonnement" : "/subscription");
  }

  private static String sent(Tongue tongue, UUID id) {
    return formOf(tongue, id) + (tongue == Tongue.DANISH ? "/sendt" : "/sent");
  }

  @SuppressWarnings("checkstyle:parameternumber") // what was sent, and how it is answered
  private ResponseEntity<String> shown(
      Tongue tongue, PublicInstitution house, String email, String problem, HttpStatus status) {
    var model = new HashMap<String, Object>();
    model.put("house", house.name());
    model.put("url", formOf(tongue, house.id()));
    model.put("email", email);
    model.put("problem", problem);
    var other = formOf(tongue.other(), house.id());
    return Answers.fresh(status, printer.print("subscribe", tongue, other, model));
  }

  private PublicInstitution house(UUID id) {
    return editions.latest().content().institution(id).orElseThrow(NotFound::new);
  }
}
