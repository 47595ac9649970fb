package dk.klynge.organisation.subscription;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.subscription.KeepSubscriptions.Outcome;
import dk.klynge.organisation.subscription.SubscriptionsPage.One;
import dk.klynge.organisation.subscription.SubscriptionsPage.Row;
import dk.klynge.organisation.subscription.SubscriptionsPage.State;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Those who are told of changes.
@Controller
@RequestMapping("/exchange/subscriptions")
class SubscriptionsController {

  private static final String ONE = "organisation/subscription";
  private static final int SHOWN = 50;

  private final Subscriptions subscriptions;
  private final Events events;
  private final Deliveries deliveries;
  private final KeepSubscriptions keep;
  private final Clock clock;

  SubscriptionsController(
      Subscriptions subscriptions,
      Events events,
      Deliveries deliveries,
      KeepSubscriptions keep,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.events = events;
    this.deliveries = deliveries;
    this.keep = keep;
    this.clock = clock;
  }

  @GetMapping
  @Needs(OrganisationActions.EXCHANGE)
  String list(Model model) {
    var rows = subscriptions.all().stream().map(this::row).toList();
    model.addAttribute("page", new SubscriptionsPage(rows));
    return "organisation/subscriptions";
  }

  private Row row(Subscription each) {
    return new Row(
        each.id().value().toString(),
        each.wanted().name(),
        each.wanted().url(),
        each.state(),
        events.waiting(each.delivered(), each.wanted().subjects()),
        deliveries.last(each.id()));
  }

  @GetMapping("/new")
  @Needs(OrganisationActions.EXCHANGE)
  String fresh(Model model) {
    model.addAttribute("page", fresh(SubscriptionForm.empty(), Map.of(), ""));
    return ONE;
  }

  @PostMapping
  @Needs(OrganisationActions.EXCHANGE)
  String add(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam Optional<LocalDate> since,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = form(fields);
    var outcome = keep.add(form, since);
    if (outcome instanceof Outcome.Invalid(var errors)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var day = since.map(LocalDate::toString).orElse("");
      model.addAttribute("page", fresh(form, errors, day));
      return ONE;
    }
    Notice.success("organisation.exchange.kept", form.name()).with(redirect);
    return outcome instanceof Outcome.Kept(var id) ? to(id) : "redirect:/exchange/subscriptions";
  }

  @GetMapping("/{id}")
  @Needs(OrganisationActions.EXCHANGE)
  String show(@PathVariable SubscriptionId id, Model model) {
    var found = found(id);
    model.addAttribute("page", one(found, SubscriptionForm.of(found), Map.of(), Optional.empty()));
    return ONE;
  }

  @PostMapping("/{id}")
  @Needs(OrganisationActions.EXCHANGE)
  String change(
      @PathVariable SubscriptionId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = form(fields);
    var found = found(id);
    return switch (keep.change(found, form)) {
      case Outcome.Kept _ -> {
        Notice.success("organisation.exchange.kept", form.name()).with(redirect);
        yield to(id);
      }
      case Outcome.Invalid(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", one(found, form, errors, Optional.empty()));
        yield ONE;
      }
      case Outcome.Overtaken(var latest) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var theirs = Optional.of(SubscriptionForm.of(latest));
        model.addAttribute("page", one(latest, form.at(latest.version()), Map.of(), theirs));
        yield ONE;
      }
    };
  }

  @PostMapping("/{id}/replays")
  @Needs(OrganisationActions.EXCHANGE)
  String replay(
      @PathVariable SubscriptionId id, @RequestParam LocalDate since, RedirectAttributes redirect) {
    keep.replay(found(id), since);
    Notice.success("organisation.exchange.replayed", since.toString()).with(redirect);
    return to(id);
  }

  @PostMapping("/{id}/tries")
  @Needs(OrganisationActions.EXCHANGE)
  String tryNow(@PathVariable SubscriptionId id) {
    keep.tryNow(found(id));
    return to(id);
  }

  @PostMapping("/{id}/removal")
  @Needs(OrganisationActions.EXCHANGE)
  String remove(@PathVariable SubscriptionId id, RedirectAttributes redirect) {
    var found = found(id);
    keep.remove(found);
    Notice.success("organisation.exchange.removed", found.wanted().name()).with(redirect);
    return "redirect:/exchange/subscriptions";
  }

  private static String to(SubscriptionId id) {
    return "redirect:/exchange/subscriptions/" + id.value();
  }

  private Subscription found(SubscriptionId id) {
    return subscriptions
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static SubscriptionForm form(MultiValueMap<String, String> fields) {
    var version = one(fields, "version");
    return new SubscriptionForm(
        one(fields, "name"),
        one(fields, "url"),
        one(fields, "secret"),
        fields.getOrDefault("subjects", List.of()),
        fields.containsKey("active"),
        Typed.number(version));
  }

  private static String one(MultiValueMap<String, String> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static One fresh(SubscriptionForm form, Map<String, String> errors, String since) {
    return new One(
        "", form, errors, Optional.empty(), since, Subscription.SUBJECTS, Optional.empty());
  }

  private One one(
      Subscription found,
      SubscriptionForm form,
      Map<String, String> errors,
      Optional<SubscriptionForm> latest) {
    var state =
        new State(
            found.wanted().name(),
            found.state(),
            events.waiting(found.delivered(), found.wanted().subjects()),
            found.failures(),
            found.nextTry(),
            deliveries.attempts(found.id(), SHOWN),
            LocalDate.now(clock));
    return new One(
        found.id().value().toString(),
        form,
        errors,
        latest,
        "",
        Subscription.SUBJECTS,
        Optional.of(state));
  }
}
