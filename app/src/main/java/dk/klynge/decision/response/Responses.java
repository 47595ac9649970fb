package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.response.ResponseForm.Sender;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes answers; [FoundResponses] reads them.
@Repository
class Responses {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Responses(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  /// The party whose link holds the secret.
  record Invited(UUID id, String name, String email, String kind) {}

  Optional<Invited> invited(HearingId hearing, Secret secret) {
    return db.sql(
            "select id, name, email, kind from decision.party where hearing = :hearing and secret = :hash")
        .param("hearing", hearing.value())
        .param("hash", secret.hash())
        .query(Invited.class)
        .optional();
  }

  /// False where the same form was sent before.
  boolean insert(ResponseId id, HearingId hearing, ResponseForm form, Optional<Secret> secret) {
    return db.sql(
                """
                insert into decision.response (id, hearing, form, channel, party, sender_kind, name,
                  on_behalf_of, email, body, secret, received_at, confirmed_at)
                values (:id, :hearing, :form, :channel, :party, :kind, :name, :behalf, :email, :body, :secret,
                  :now, case when :channel <> 'public' then :now::timestamptz end)
                on conflict (form) do nothing
                """)
            .param("id", id.value())
            .param("hearing", hearing.value())
            .param("form", form.token())
            .param("channel", form.sender().channel())
            .param("party", party(form.sender()))
            .param("kind", form.sender().kind())
            .param("name", form.sender().name())
            .param("behalf", form.sender().onBehalfOf())
            .param("email", form.sender().email())
            .param("body", form.body())
            .param("secret", secret.map(Secret::hash).orElse(null))
            .param("now", now())
            .update()
        == 1;
  }

  private static @Nullable UUID party(Sender sender) {
    return sender.party().orElse(null);
  }

  void about(ResponseId id, HearingId hearing, List<UUID> clusters) {
    for (var cluster : clusters)
      db.sql(
              """
              insert into decision.response_cluster (response, hearing, cluster)
              values (:response, :hearing, :cluster)
              """)
          .param("response", id.value())
          .param("hearing", hearing.value())
          .param("cluster", cluster)
          .update();
  }

  boolean confirm(ResponseId id) {
    return changed(
        "update decision.response set confirmed_at = :now where id = :id and confirmed_at is null",
        id);
  }

  boolean withdraw(ResponseId id) {
    return changed(
        "update decision.response set withdrawn_at = :now where id = :id and withdrawn_at is null",
        id);
  }

  private boolean changed(String update, ResponseId id) {
    return db.sql(update).param("id", id.value()).param("now", now()).update() == 1;
  }

  /// Only an answer that was confirmed and not withdrawn.
  boolean rule(ResponseId id, String ruling, String reason) {
    return db.sql(
                """
                update decision.response
                   set ruling = :ruling, ruling_reason = :reason, ruled_at = :now, ruled_by_name = :by
                 where id = :id and confirmed_at is not null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("ruling", ruling)
            .param("reason", reason)
            .param("now", now())
            .param("by", guard.name())
            .update()
        == 1;
  }

  /// Answers in that name of which nobody knows whether the address is theirs who wrote.
  int unconfirmed(HearingId hearing, String email, Duration since) {
    return db.sql(
            """
            select count(*) from decision.response
             where hearing = :hearing and lower(email) = lower(:email) and channel = 'public'
               and confirmed_at is null and received_at > :since
            """)
        .param("hearing", hearing.value())
        .param("email", email)
        .param("since", now().minus(since))
        .query(Integer.class)
        .single();
  }

  /// Keeps others from deciding on it until the transaction ends.
  void lock(ResponseId id) {
    db.sql("select 1 from decision.response where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
