package dk.klynge.publishing.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubscriptionRows {

  private final JdbcClient db;
  private final Clock clock;

  SubscriptionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Owner(String address, UUID key, boolean unsubscribed, boolean bounced) {

    /// Whether nothing is sent there.
    boolean stopped() {
      return unsubscribed || bounced;
    }
  }

  /// @param place name of the institution; empty for newsletters in general
  record Subscribed(UUID id, String place, boolean confirmed) {}

  Optional<Owner> owner(UUID key) {
    return owner("key = :it", key);
  }

  Optional<Owner> owner(String address) {
    return owner("address = lower(:it)", address);
  }

  private Optional<Owner> owner(String which, Object it) {
    return db.sql(
            """
            select address, key, unsubscribed_at is not null as unsubscribed, bounced_at is not null as bounced
              from publishing.address where
            """
                + which)
        .param("it", it)
        .query(Owner.class)
        .optional();
  }

  Owner know(String address) {
    db.sql(
            "insert into publishing.address (address) values (lower(:address)) on conflict do nothing")
        .param("address", address)
        .update();
    return owner(address).orElseThrow();
  }

  /// The id of the subscription, new or old.
  UUID ask(String address, @Nullable UUID institution, String name, String language) {
    return db.sql(
            """
            insert into publishing.subscription (id, address, institution, name, language, asked_at)
            values (gen_random_uuid(), lower(:address), :institution, :name, :language, :now)
            on conflict (address, institution) do update
              set name = case when publishing.subscription.confirmed_at is null then :name
                              else publishing.subscription.name end,
                  language = :language
            returning id
            """)
        .param("address", address)
        .param("institution", institution, java.sql.Types.OTHER)
        .param("name", name)
        .param("language", language)
        .param("now", OffsetDateTime.now(clock))
        .query(UUID.class)
        .single();
  }

  /// Confirmed by the owner, who thereby takes back what kept mail from the address.
  boolean confirm(UUID key, UUID subscription) {
    var confirmed =
        db.sql(
                """
                update publishing.subscription s set confirmed_at = coalesce(s.confirmed_at, :now)
                  from publishing.address a
                 where s.id = :id and a.address = s.address and a.key = :key
                """)
            .param("id", subscription)
            .param("key", key)
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (confirmed == 1) reinstate(key);
    return confirmed == 1;
  }

  void reinstate(UUID key) {
    db.sql(
            """
            update publishing.address
               set unsubscribed_at = null, bounced_at = null, bounce_answer = '', bounced_from = ''
             where key = :key
            """)
        .param("key", key)
        .update();
  }

  /// True where it was not so before.
  boolean unsubscribe(UUID key) {
    return db.sql(
                """
                update publishing.address set unsubscribed_at = :now where key = :key and unsubscribed_at is null
                """)
            .param("key", key)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean end(UUID key, UUID subscription) {
    return db.sql(
                """
                delete from publishing.subscription s using publishing.address a
                 where s.id = :id and a.address = s.address and a.key = :key
                """)
            .param("id", subscription)
            .param("key", key)
            .update()
        == 1;
  }

  List<Subscribed> of(String address) {
    return db.sql(
            """
            select s.id, coalesce(p.name, s.name) as place, s.confirmed_at is not null as confirmed
              from publishing.subscription s
              left join organisation.public_place p
                on p.kind = 'institution' and p.id = s.institution and p.valid @> :day
             where s.address = lower(:address) order by s.institution is not null, 2
            """)
        .param("address", address)
        .param("day", LocalDate.now(clock))
        .query(Subscribed.class)
        .list();
  }

  Optional<String> institution(UUID id) {
    return db.sql(
            """
            select name from organisation.public_place
             where kind = 'institution' and id = :id and valid @> :day
            """)
        .param("id", id)
        .param("day", LocalDate.now(clock))
        .query(String.class)
        .optional();
  }

  /// What was never confirmed, asked for before that moment; and addresses that nothing refers to.
  int forget(OffsetDateTime before) {
    var count =
        db.sql(
                "delete from publishing.subscription where confirmed_at is null and asked_at < :before")
            .param("before", before)
            .update();
    db.sql(
            """
            delete from publishing.address a
             where a.unsubscribed_at is null and a.bounced_at is null
               and not exists (select 1 from publishing.subscription s where s.address = a.address)
               and not exists (select 1 from publishing.recipient r where r.address = a.address)
            """)
        .update();
    return count;
  }
}
