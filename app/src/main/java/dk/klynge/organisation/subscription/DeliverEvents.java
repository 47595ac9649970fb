package dk.klynge.organisation.subscription;

import dk.klynge.organisation.subscription.Deliveries.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells each subscriber its news, one after the other. An event that is not taken is tried again,
/// with growing waits and without end, and everything after it waits: so nothing is lost and
/// nothing overtakes. An event may come twice, when the program dies between the answer and writing
/// it down; its number tells the receiver.
@Component
class DeliverEvents {

  private static final int AT_ONCE = 100;
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6));

  private final Subscriptions subscriptions;
  private final Events events;
  private final Deliveries deliveries;
  private final Webhook webhook;
  private final Clock clock;

  DeliverEvents(
      Subscriptions subscriptions,
      Events events,
      Deliveries deliveries,
      Webhook webhook,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.events = events;
    this.deliveries = deliveries;
    this.webhook = webhook;
    this.clock = clock;
  }

  void deliver() {
    for (var subscription : subscriptions.due(clock.instant())) deliver(subscription);
  }

  private void deliver(Subscription due) {
    var next = events.after(due.delivered(), due.wanted().subjects(), AT_ONCE);
    var now = due;
    for (var event : next) {
      var answer = webhook.send(now.wanted(), event);
      deliveries.add(
          now.id(), new Delivery(event.number(), clock.instant(), answer.ok(), answer.text()));
      if (!answer.ok()) {
        subscriptions.missed(now, again(now.failures()));
        break;
      }
      if (!subscriptions.taken(now, event.number(), clock.instant())) break;
      now = subscriptions.find(now.id()).orElse(now);
      if (!now.wanted().active()) break;
    }
    if (!next.isEmpty()) deliveries.forgetOld(due.id());
  }

  private Instant again(int failures) {
    return clock.instant().plus(WAITS.get(Math.min(failures, WAITS.size() - 1)));
  }
}
