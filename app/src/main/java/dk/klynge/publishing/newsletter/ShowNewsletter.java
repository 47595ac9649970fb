package dk.klynge.publishing.newsletter;

import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.publishing.Issue;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Recipients;
import dk.klynge.publishing.newsletter.Newsletter.State;
import dk.klynge.publishing.newsletter.NewsletterPages.Choice;
import dk.klynge.publishing.newsletter.NewsletterPages.One;
import dk.klynge.publishing.newsletter.NewsletterPages.Places;
import dk.klynge.publishing.newsletter.NewsletterPages.Reached;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a page about a newsletter shows to whoever looks.
@Component
class ShowNewsletter {

  private final KnownNewsletters known;
  private final MoveNewsletter move;
  private final Recipients recipients;
  private final Register register;
  private final Outbox outbox;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ShowNewsletter(
      KnownNewsletters known,
      MoveNewsletter move,
      Recipients recipients,
      Register register,
      Outbox outbox,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.known = known;
    this.move = move;
    this.recipients = recipients;
    this.register = register;
    this.outbox = outbox;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  /// What has not gone out is not there for those who only read.
  Newsletter find(NewsletterId id) {
    return known
        .find(id)
        .filter(letter -> letter.out().isPresent() || works())
        .orElseThrow(NotFound::new);
  }

  boolean works() {
    return guard.may(PublishingActions.WRITE) || guard.may(PublishingActions.APPROVE);
  }

  boolean sends() {
    return outbox.sends();
  }

  One one(Newsletter letter) {
    return one(letter, letter.issue(), Optional.empty());
  }

  Optional<One> version(Newsletter letter, int version) {
    return known
        .version(letter.id(), version)
        .map(issue -> one(letter, issue, Optional.of(version)));
  }

  private One one(Newsletter letter, Issue issue, Optional<Integer> version) {
    var may =
        Stream.of(PublishingActions.WRITE, PublishingActions.APPROVE).filter(guard::may).toList();
    return new One(
        letter,
        issue.in(texts.language()),
        may.stream().map(action -> action.replaceFirst(".*:", "")).toList(),
        move.isOwn(letter),
        note(letter.state()),
        at(letter.state()),
        may.isEmpty() ? Optional.empty() : Optional.of(reached(letter)),
        may.isEmpty() ? List.of() : known.versions(letter.id()),
        sends(),
        version);
  }

  private static String note(State state) {
    return switch (state) {
      case State.Draft(var returned) -> returned;
      case State.Submitted(var by, _) -> by;
      case State.Approved(var by, var alone) -> alone.isEmpty() ? by : by + ": " + alone;
      case State.Withdrawn(var by, var reason) -> by + ": " + reason;
      default -> "";
    };
  }

  private Instant at(State state) {
    return switch (state) {
      case State.Scheduled(var at) -> at;
      case State.Submitted(_, var at) -> at;
      case State.BeingSent(var at) -> at;
      case State.Paused(var at) -> at;
      case State.Cancelled(var at) -> at;
      case State.Sent(var at) -> at;
      default -> clock.instant();
    };
  }

  private Reached reached(Newsletter letter) {
    var to = letter.to();
    var chosen =
        Stream.of(to.areas(), to.clusters(), to.institutions())
            .flatMap(Set::stream)
            .map(Object::toString)
            .toList();
    var places = chosen.isEmpty() ? new Places(List.of(), List.of(), List.of()) : places();
    var names =
        Stream.of(places.areas(), places.clusters(), places.institutions())
            .flatMap(List::stream)
            .filter(choice -> chosen.contains(choice.value()))
            .map(Choice::text)
            .toList();
    var groups = Newsletter.GROUPS.stream().filter(to.groups()::contains).toList();
    return new Reached(groups, names, recipients.count(letter.id()));
  }

  /// Where one can choose to send to: what there is today.
  Places places() {
    var day = LocalDate.now(clock);
    return new Places(
        register.areasOn(day).stream()
            .map(area -> new Choice(area.id().toString(), area.name()))
            .toList(),
        register.clustersOn(day).stream()
            .map(cluster -> new Choice(cluster.id().value().toString(), cluster.name()))
            .toList(),
        register.on(day, Filter.all()).stream()
            .map(entry -> new Choice(entry.id().value().toString(), entry.name()))
            .toList());
  }
}
