package dk.klynge.publishing.subscription;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.publishing.subscription.SubscriptionRows.Owner;
import dk.klynge.publishing.subscription.SubscriptionRows.Subscribed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The own page of whoever is signed in, by the address that the register has of them. No letter is
/// needed to confirm: who has signed in is who the register knows.
@Controller
class MineController {

  private final SignedInPerson signedIn;
  private final Employees employees;
  private final SubscriptionRows rows;
  private final KeepSubscriptions keep;
  private final Texts texts;
  private final Clock clock;

  MineController(
      SignedInPerson signedIn,
      Employees employees,
      SubscriptionRows rows,
      KeepSubscriptions keep,
      Texts texts,
      Clock clock) {
    this.signedIn = signedIn;
    this.employees = employees;
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param address empty where the register knows none
  /// @param stopped whether nothing is sent to the address, by own wish or because mail failed
  /// @param subscribed to newsletters in general
  record MinePage(
      String address, boolean stopped, boolean subscribed, List<Subscribed> subscriptions) {}

  @GetMapping("/my-newsletters")
  @Needs(Needs.SIGN_IN)
  String mine(Model model) {
    var address = address().orElse("");
    var owner = rows.owner(address);
    var all = owner.map(one -> rows.of(one.address())).orElse(List.of());
    model.addAttribute(
        "page",
        new MinePage(
            address,
            owner.map(Owner::stopped).orElse(false),
            all.stream().anyMatch(one -> one.place().isEmpty() && one.confirmed()),
            all.stream().filter(one -> !one.place().isEmpty()).toList()));
    return "publishing/mine";
  }

  @PostMapping("/my-newsletters/subscription")
  @Needs(Needs.SIGN_IN)
  String subscribe(RedirectAttributes redirect) {
    keep.subscribeOwn(owner().address(), texts.language());
    return done("confirmed", redirect);
  }

  @PostMapping("/my-newsletters/unsubscription")
  @Needs(Needs.SIGN_IN)
  String unsubscribe(RedirectAttributes redirect) {
    keep.unsubscribe(owner().key());
    return done("unsubscribed", redirect);
  }

  @PostMapping("/my-newsletters/reinstatement")
  @Needs(Needs.SIGN_IN)
  String reinstate(RedirectAttributes redirect) {
    keep.reinstate(owner().key());
    return done("reinstated", redirect);
  }

  private static String done(String what, RedirectAttributes redirect) {
    Notice.success("publishing.subscribe.done." + what).with(redirect);
    return "redirect:/my-newsletters";
  }

  private Owner owner() {
    return address().map(rows::know).orElseThrow(NotFound::new);
  }

  private Optional<String> address() {
    return signedIn
        .now()
        .flatMap(person -> employees.find(person, LocalDate.now(clock)))
        .map(Employee::email)
        .filter(email -> !email.isEmpty());
  }
}
