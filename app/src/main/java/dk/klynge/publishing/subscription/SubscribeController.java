package dk.klynge.publishing.subscription;

import dk.klynge.guard.Flood;
import dk.klynge.guard.Open;
import dk.klynge.publishing.published.PublicSubscriptions.Wanted;
import dk.klynge.publishing.subscription.SubscriptionRows.Owner;
import dk.klynge.publishing.subscription.SubscriptionRows.Subscribed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Newsletters for everybody: subscribe, confirm, look at the own subscriptions and leave. Opening
/// a link changes nothing, because programs that look through mail open links, too.
@Controller
class SubscribeController {

  private static final String WHY = "The key in the address proves whose subscriptions they are";

  private static final int MOST_AN_HOUR = 10;

  private final SubscriptionRows rows;
  private final KeepSubscriptions keep;
  private final Texts texts;
  private final Flood flood;

  SubscribeController(SubscriptionRows rows, KeepSubscriptions keep, Texts texts, Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
    this.flood = new Flood(MOST_AN_HOUR, clock);
  }

  record SubscribePage(String email, Map<String, String> errors, boolean asked) {}

  /// @param confirm the subscription that waits for this click; empty for none
  record OwnPage(Owner owner, List<Subscribed> subscriptions, String confirm, String what) {}

  @GetMapping("/subscribe")
  @Open(why = "Everybody may ask for newsletters")
  String form(Model model) {
    model.addAttribute("page", new SubscribePage("", Map.of(), false));
    return "publishing/subscribe";
  }

  @PostMapping("/subscribe")
  @Open(why = "Everybody may ask for newsletters; nothing is sent before the owner confirms")
  String subscribe(
      @RequestParam(defaultValue = "") String email,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!flood.lets(request.getRemoteAddr())) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      var errors = Map.of("email", texts.say("publishing.subscribe.error.flood"));
      model.addAttribute("page", new SubscribePage(email, errors, false));
      return "publishing/subscribe";
    }
    switch (keep.subscribe(email, texts.language())) {
      case Wanted.AskedToConfirm() ->
          model.addAttribute("page", new SubscribePage(email.strip(), Map.of(), true));
      case Wanted.Refused(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors = Map.of("email", texts.say(key));
        model.addAttribute("page", new SubscribePage(email, errors, false));
      }
    }
    return "publishing/subscribe";
  }

  @GetMapping("/subscriptions/{key}")
  @Open(why = WHY)
  String own(@PathVariable UUID key, Model model) {
    var owner = owner(key);
    model.addAttribute("page", new OwnPage(owner, rows.of(owner.address()), "", ""));
    return "publishing/subscriptions";
  }

  @GetMapping("/subscriptions/{key}/confirmation/{id}")
  @Open(why = WHY)
  String asked(@PathVariable UUID key, @PathVariable UUID id, Model model) {
    var owner = owner(key);
    var all = rows.of(owner.address());
    var one =
        all.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(SubscribeController::notFound);
    model.addAttribute("page", new OwnPage(owner, all, id.toString(), one.place()));
    return "publishing/subscriptions";
  }

  @PostMapping("/subscriptions/{key}/confirmation/{id}")
  @Open(why = WHY)
  String confirm(@PathVariable UUID key, @PathVariable UUID id, RedirectAttributes redirect) {
    if (!keep.confirm(key, id)) throw notFound();
    return done("confirmed", redirect);
  }

  @PostMapping("/subscriptions/{key}/unsubscription")
  @Open(why = WHY)
  String unsubscribe(@PathVariable UUID key, RedirectAttributes redirect) {
    keep.unsubscribe(owner(key).key());
    return done("unsubscribed", redirect);
  }

  @PostMapping("/subscriptions/{key}/reinstatement")
  @Open(why = WHY)
  String reinstate(@PathVariable UUID key, RedirectAttributes redirect) {
    keep.reinstate(owner(key).key());
    return done("reinstated", redirect);
  }

  @PostMapping("/subscriptions/{key}/{id}/end")
  @Open(why = WHY)
  String end(@PathVariable UUID key, @PathVariable UUID id, RedirectAttributes redirect) {
    keep.end(owner(key).key(), id);
    return done("ended", redirect);
  }

  private static String done(String what, RedirectAttributes redirect) {
    Notice.success("publishing.subscribe.done." + what).with(redirect);
    return "redirect:/subscriptions/{key}";
  }

  private Owner owner(UUID key) {
    return rows.owner(key).orElseThrow(SubscribeController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new NotFound();
  }
}
