package dk.klynge.organisation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.organisation.exchange.KeepSubscriptions.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@TestPropertySource(properties = "klynge.exchange.every=1d")
@SignedInAs(Role.ADMINISTRATOR)
class DeliverEventsTests {

  private static final String SECRET = "en ret lang hemmelighed";

  @Autowired JdbcClient db;
  @Autowired Events events;
  @Autowired Subscriptions subscriptions;
  @Autowired Deliveries deliveries;
  @Autowired KeepSubscriptions keep;
  @Autowired StructuralChanges changes;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;

  private final Receiver receiver = new Receiver();
  private Instant now = Instant.now();
  private AreaId area = new AreaId(UUID.randomUUID());

  @BeforeEach
  void nobodyIsTold() {
    var register = new RegisterFixture(db).empty();
    db.sql(
            "truncate organisation.exchange_delivery, organisation.exchange_subscription, organisation.structure_event")
        .update();
    area = register.area("Nord");
    db.sql("delete from organisation.structure_event").update();
  }

  @AfterEach
  void theReceiverGoes() {
    receiver.close();
  }

  /// A program that has just started: it knows only what the database holds.
  private DeliverEvents program() {
    var clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneId.of("UTC");
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new DeliverEvents(subscriptions, events, deliveries, new Webhook(json, clock), clock);
  }

  private Subscription subscribed(Optional<LocalDate> since, String... subjects) {
    var form = new SubscriptionForm("Modtager", receiver.url(), SECRET, List.of(subjects), true, 0);
    var id = ((Outcome.Kept) keep.add(form, since)).id();
    now = Instant.now().plusSeconds(1);
    return subscriptions.find(id).orElseThrow();
  }

  private Subscription now(Subscription subscription) {
    return subscriptions.find(subscription.id()).orElseThrow();
  }

  private ClusterId established(String name) {
    var id = new ClusterId(UUID.randomUUID());
    applied(new StructuralChange.Establish(id, name, "municipal", Optional.of(area)));
    return id;
  }

  private void applied(StructuralChange change) {
    applied(change, LocalDate.of(2027, 8, 1));
  }

  private void applied(StructuralChange change, LocalDate day) {
    var reason = new Reason("test", UUID.randomUUID(), "Prøve");
    transaction.executeWithoutResult(_ ->
        assertThat(changes.apply(day, List.of(change), reason))
            .isInstanceOf(StructuralChanges.Outcome.Applied.class));
  }

  @Test
  void whoeverSubscribesIsToldInOrderAndSigned() {
    var subscription = subscribed(Optional.empty(), "cluster");
    var cluster = established("Klynge A");
    applied(new StructuralChange.Rename(cluster, "Klynge B"));
    program().deliver();

    assertThat(receiver.taken()).hasSize(2);
    var first = receiver.taken().getFirst();
    assertThat(first.body()).contains("\"began\"", "Klynge A", "2027-08-01", cluster.value() + "");
    assertThat(receiver.taken().getLast().body()).contains("Klynge B");
    assertThat(first.signature())
        .isEqualTo(Signature.of(SECRET, Instant.ofEpochSecond(now.getEpochSecond()), first.body()));
    assertThat(deliveries.latest(subscription.id(), 9))
        .hasSize(2)
        .allMatch(Deliveries.Delivery::ok);
    program().deliver();
    assertThat(receiver.taken()).hasSize(2);
  }

  @Test
  void whatIsNotTakenIsTriedAgainWithGrowingWaitsAndNothingOvertakes() {
    var subscription = subscribed(Optional.empty(), "cluster");
    established("Klynge A");
    established("Klynge B");
    receiver.answers(503);
    program().deliver();
    program().deliver();

    assertThat(now(subscription).failures()).isOne();
    assertThat(now(subscription).state()).isEqualTo("failing");
    assertThat(deliveries.last(subscription.id()).orElseThrow().answer()).isEqualTo("503");
    now = now.plusSeconds(11);
    program().deliver();
    assertThat(now(subscription).failures()).isEqualTo(2);
    assertThat(Duration.between(now, now(subscription).nextTry()))
        .isGreaterThan(Duration.ofSeconds(20));
    receiver.answers(200);
    now = now.plusSeconds(60);
    program().deliver();
    assertThat(receiver.taken().stream().map(Receiver.Message::body))
        .satisfiesExactly(
            one -> assertThat(one).contains("Klynge A"),
            two -> assertThat(two).contains("Klynge B"));
    assertThat(now(subscription).state()).isEqualTo("active");
  }

  @Test
  void aReceiverThatWasAwayGetsEverythingFromAProgramThatWasStartedAgain() {
    var subscription = subscribed(Optional.empty(), "cluster");
    int port = receiver.port();
    receiver.close();
    established("Klynge A");
    program().deliver();
    assertThat(deliveries.last(subscription.id()).orElseThrow().ok()).isFalse();
    established("Klynge B");

    try (var back = new Receiver(port)) {
      now = now.plus(Duration.ofHours(1));
      program().deliver();
      assertThat(back.taken()).hasSize(2);
    }
  }

  @Test
  void oneThatFailsDoesNotHoldUpTheOthers() {
    subscribed(Optional.empty(), "cluster");
    try (var other = new Receiver()) {
      var form = new SubscriptionForm("Anden", other.url(), SECRET, List.of("cluster"), true, 0);
      keep.add(form, Optional.empty());
      receiver.answers(500);
      established("Klynge A");
      now = Instant.now().plusSeconds(1);
      program().deliver();
      assertThat(other.taken()).hasSize(1);
    }
  }

  @Test
  void aReplayTellsAgainWhatWasWrittenDownSinceADay() {
    var subscription = subscribed(Optional.empty(), "cluster");
    established("Klynge A");
    db.sql("update organisation.structure_event set recorded_at = recorded_at - interval '9 days'")
        .update();
    established("Klynge B");
    program().deliver();
    assertThat(receiver.taken()).hasSize(2);

    keep.replay(now(subscription), LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(2));
    now = Instant.now().plusSeconds(2);
    program().deliver();

    assertThat(receiver.taken()).hasSize(3);
    assertThat(receiver.taken().getLast().body()).contains("Klynge B");
  }

  @Test
  void onlyWhatWasAskedForIsToldAndNothingWhilePaused() {
    var subscription = subscribed(Optional.empty(), "institution");
    established("Klynge A");
    program().deliver();
    assertThat(receiver.taken()).isEmpty();

    var paused = SubscriptionForm.of(now(subscription));
    keep.change(
        now(subscription),
        new SubscriptionForm(
            paused.name(), paused.url(), "", paused.subjects(), false, paused.version()));
    house("Solsikken");
    now = Instant.now().plusSeconds(2);
    program().deliver();
    assertThat(receiver.taken()).isEmpty();
  }

  private void house(String name) {
    new RegisterFixture(db).institution(name).in(area).add();
  }

  @Test
  void aChangeThatIsTakenBackIsNeverTold() {
    var before = events.last();
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              house("Solsikken");
              throw new IllegalStateException("back");
            }))
        .hasMessage("back");
    assertThat(events.after(before, Subscription.SUBJECTS, 9)).isEmpty();
  }

  @Test
  void aRowThatEndsAndOneThatFollowsAreOneChange() {
    var cluster = established("Klynge A");
    var before = events.last();
    applied(new StructuralChange.Rename(cluster, "Klynge B"), LocalDate.of(2028, 1, 1));

    assertThat(events.after(before, Subscription.SUBJECTS, 9))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.what()).isEqualTo("changed");
          assertThat(event.day()).isEqualTo(LocalDate.of(2028, 1, 1));
          assertThat(event.before()).containsEntry("name", "Klynge A");
          assertThat(event.after()).containsEntry("name", "Klynge B");
        });
  }

  @Test
  void anAddressMustBeEncryptedUnlessItIsThisMachine() {
    assertThat(Stream.of("https://example.org/x", "http://127.0.0.1:80/x", "http://localhost/x"))
        .allMatch(SubscriptionForm::reachable);
    assertThat(
            Stream.of(
                "http://example.org/x",
                "http://127.0.0.1.example.org/",
                "ftp://localhost/",
                "https://user:word@example.org/",
                "file:///etc",
                "https:///x",
                "not an address"))
        .noneMatch(SubscriptionForm::reachable);
  }
}
