package dk.klynge.organisation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.subscription.KeepSubscriptions.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
  private StructureFixture structure;

  @BeforeEach
  void nobodyIsTold() {
    structure = new StructureFixture(db, changes, transaction);
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

  @Test
  void whoeverSubscribesIsToldInOrderAndSigned() {
    var subscription = subscribed(Optional.empty(), "cluster");
    var cluster = structure.established("Klynge A");
    structure.applied(new StructuralChange.Rename(cluster, "Klynge B"));
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
    structure.established("Klynge A");
    structure.established("Klynge B");
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
    structure.established("Klynge A");
    program().deliver();
    assertThat(deliveries.last(subscription.id()).orElseThrow().ok()).isFalse();
    structure.established("Klynge B");

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
      structure.established("Klynge A");
      now = Instant.now().plusSeconds(1);
      program().deliver();
      assertThat(other.taken()).hasSize(1);
    }
  }

  @Test
  void aReplayTellsAgainWhatWasWrittenDownSinceADay() {
    var subscription = subscribed(Optional.empty(), "cluster");
    structure.established("Klynge A");
    db.sql("update organisation.structure_event set recorded_at = recorded_at - interval '9 days'")
        .update();
    structure.established("Klynge B");
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
    structure.established("Klynge A");
    program().deliver();
    assertThat(receiver.taken()).isEmpty();

    var paused = SubscriptionForm.of(now(subscription));
    keep.change(
        now(subscription),
        new SubscriptionForm(
            paused.name(), paused.url(), "", paused.subjects(), false, paused.version()));
    structure.house("Solsikken");
    now = Instant.now().plusSeconds(2);
    program().deliver();
    assertThat(receiver.taken()).isEmpty();
  }

  @Test
  void placesUnitsAndRolesAreSignedRetriedInOrderAndReplayedLikeTheRest() {
    var subscription = subscribed(Optional.empty(), "unit", "places", "role");
    structure.house("Solsikken");
    structure.ledHouse("Birken");
    receiver.answers(503);
    program().deliver();
    receiver.answers(200);
    now = now.plusSeconds(60);
    program().deliver();
    keep.replay(now(subscription), LocalDate.now(ZoneId.of("Europe/Copenhagen")));
    now = Instant.now().plusSeconds(2);
    program().deliver();

    var subjects =
        receiver.taken().stream()
            .map(message -> json.readTree(message.body()).get("subject").asString())
            .toList();
    assertThat(subjects)
        .containsExactly("unit", "unit", "places", "role", "unit", "unit", "places", "role");
    assertThat(receiver.taken()).allMatch(message -> message.signature().contains("v1="));
    assertThat(deliveries.attempts(subscription.id(), 1))
        .singleElement()
        .extracting(Deliveries.Attempt::subject, Deliveries.Attempt::what)
        .containsExactly("role", "began");
  }
}
