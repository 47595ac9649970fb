package dk.klynge.decision.hearing;

import dk.klynge.decision.HearingId;
import dk.klynge.guard.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Parties {

  private final JdbcClient db;
  private final Clock clock;

  Parties(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Party> of(HearingId hearing) {
    return db.sql(
            """
            select p.id, p.name, p.email, p.kind, p.invited_at,
                   (select count(*) from decision.response r
                     where r.party = p.id and r.confirmed_at is not null and r.withdrawn_at is null) as answers
              from decision.party p
             where p.hearing = :hearing
             order by p.name
            """)
        .param("hearing", hearing.value())
        .query((row, _) -> party(row))
        .list();
  }

  /// False where the hearing has a party of that name.
  boolean add(HearingId hearing, Party party) {
    return db.sql(
                """
                insert into decision.party (id, hearing, name, email, kind)
                values (:id, :hearing, :name, :email, :kind)
                on conflict (hearing, name) do nothing
                """)
            .param("id", party.id())
            .param("hearing", hearing.value())
            .param("name", party.name())
            .param("email", party.email())
            .param("kind", party.kind())
            .update()
        == 1;
  }

  /// From now on the link with this secret is the party's, and an earlier one is nobody's.
  void invite(UUID party, Secret secret) {
    db.sql("update decision.party set secret = :hash, invited_at = :now where id = :id")
        .param("id", party)
        .param("hash", secret.hash())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// False for a party that has answered, and for one that the hearing does not have.
  boolean remove(HearingId hearing, UUID party) {
    return db.sql(
                """
                delete from decision.party p
                 where p.id = :id and p.hearing = :hearing
                   and not exists (select 1 from decision.response r where r.party = p.id)
                """)
            .param("id", party)
            .param("hearing", hearing.value())
            .update()
        == 1;
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        row.getString("kind"),
        Optional.ofNullable(row.getObject("invited_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getInt("answers"));
  }
}
