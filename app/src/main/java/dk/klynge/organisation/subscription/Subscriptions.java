package dk.klynge.organisation.subscription;

import dk.klynge.organisation.subscription.Subscription.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Subscriptions {

  private static final String ALL =
      """
      select id, name, url, secret, subjects, active, version, delivered, failures, next_try
        from organisation.exchange_subscription
      """;

  private final JdbcClient db;

  Subscriptions(JdbcClient db) {
    this.db = db;
  }

  List<Subscription> all() {
    return db.sql(ALL + " order by name collate \"da-x-icu\", id")
        .query((row, _) -> one(row))
        .list();
  }

  Optional<Subscription> find(SubscriptionId id) {
    return db.sql(ALL + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> one(row))
        .optional();
  }

  /// Those that may be tried at that moment.
  List<Subscription> due(Instant now) {
    return db.sql(ALL + " where active and next_try <= :now order by id")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> one(row))
        .list();
  }

  private static Subscription one(ResultSet row) throws SQLException {
    var subjects = (String[]) row.getArray("subjects").getArray();
    return new Subscription(
        new SubscriptionId(row.getObject("id", UUID.class)),
        new Wanted(
            row.getString("name"),
            row.getString("url"),
            row.getString("secret"),
            Arrays.asList(subjects),
            row.getBoolean("active")),
        row.getInt("version"),
        row.getLong("delivered"),
        row.getInt("failures"),
        row.getObject("next_try", OffsetDateTime.class).toInstant());
  }

  void add(SubscriptionId id, Wanted wanted, long delivered, Instant now) {
    db.sql(
            """
            insert into organisation.exchange_subscription (id, name, url, secret, subjects, active, version,
                delivered, next_try)
            values (:id, :name, :url, :secret, :subjects, :active, 1, :delivered, :now)
            """)
        .params(values(wanted))
        .param("id", id.value())
        .param("delivered", delivered)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Map<String, Object> values(Wanted wanted) {
    return Map.of(
        "name", wanted.name(),
        "url", wanted.url(),
        "secret", wanted.secret(),
        "subjects", wanted.subjects().toArray(String[]::new),
        "active", wanted.active());
  }

  /// False when somebody else changed it since that version.
  boolean change(SubscriptionId id, int version, Wanted wanted, Instant now) {
    return db.sql(
                """
                update organisation.exchange_subscription
                   set name = :name, url = :url, secret = :secret, subjects = :subjects, active = :active,
                       version = version + 1, failures = 0, next_try = :now
                 where id = :id and version = :version
                """)
            .params(values(wanted))
            .param("id", id.value())
            .param("version", version)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean remove(SubscriptionId id) {
    return db.sql("delete from organisation.exchange_subscription where id = :id")
            .param("id", id.value())
            .update()
        == 1;
  }

  /// Goes on after that event, at once.
  void turnTo(SubscriptionId id, long delivered, Instant now) {
    db.sql(
            """
            update organisation.exchange_subscription
               set delivered = :delivered, failures = 0, next_try = :now where id = :id
            """)
        .param("id", id.value())
        .param("delivered", delivered)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The event was taken. Nothing happens where somebody has turned the subscription to another
  /// place in the meantime: then it goes on from there.
  boolean taken(Subscription subscription, long event, Instant now) {
    return db.sql(
                """
                update organisation.exchange_subscription
                   set delivered = :event, failures = 0, next_try = :now
                 where id = :id and delivered = :before
                """)
            .param("id", subscription.id().value())
            .param("before", subscription.delivered())
            .param("event", event)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The event was not taken, and is tried again later.
  void missed(Subscription subscription, Instant next) {
    db.sql(
            """
            update organisation.exchange_subscription
               set failures = failures + 1, next_try = :next
             where id = :id and delivered = :before
            """)
        .param("id", subscription.id().value())
        .param("before", subscription.delivered())
        .param("next", next.atOffset(ZoneOffset.UTC))
        .update();
  }
}
