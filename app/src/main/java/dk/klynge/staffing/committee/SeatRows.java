package dk.klynge.staffing.committee;

import dk.klynge.guard.Secret;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.Seats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was asked into which committee, and what they answered.
@Repository
class SeatRows implements Seats {

  private static final String COLUMNS =
      """
      select s.id, s.committee, s.role, s.number, s.person, coalesce(p.name, s.name, '') as name,
             coalesce(s.email, p.email, '') as email, s.substitute_for, s.invited_at, coalesce(s.answer, '') as answer,
             s.left_at
        from staffing.seat s left join organisation.public_person p on p.id = s.person
      """;
  private static final String ORDER =
      """
       order by array_position(array['chair', 'local_leader', 'staff', 'parent_board', 'consultant', 'hr'], s.role),
                s.number, s.substitute_for nulls first, s.invited_at, s.id
      """;

  private final JdbcClient db;
  private final Clock clock;

  SeatRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Seat> of(CommitteeId committee) {
    return db.sql(COLUMNS + " where s.committee = :committee" + ORDER)
        .param("committee", committee.value())
        .query((row, _) -> seat(row))
        .list();
  }

  @Override
  public Map<CommitteeId, List<Seat>> of(CampaignId campaign) {
    return db
        .sql(
            COLUMNS
                + " where s.committee in (select id from staffing.committee where campaign = :campaign)"
                + ORDER)
        .param("campaign", campaign.value())
        .query((row, _) -> seat(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Seat::committee));
  }

  Optional<Seat> find(UUID id) {
    return db.sql(COLUMNS + " where s.id = :id")
        .param("id", id)
        .query((row, _) -> seat(row))
        .optional();
  }

  @Override
  public Optional<Seat> byKey(String key) {
    return db.sql(COLUMNS + " where s.secret = :secret and s.left_at is null")
        .param("secret", new Secret(key).hash())
        .query((row, _) -> seat(row))
        .optional();
  }

  @Override
  public List<Seat> own(Optional<PersonId> person, String account) {
    return db.sql(
            COLUMNS
                + """
                 where s.left_at is null and s.invited_at is not null
                   and (s.person = :person::uuid or s.account::text = :account)
                """
                + ORDER)
        .param("person", person.map(PersonId::value).orElse(null))
        .param("account", account)
        .query((row, _) -> seat(row))
        .list();
  }

  /// Who is to sit there.
  record Who(Optional<PersonId> person, String name, String email) {}

  /// A seat of the role with the lowest number that is free; empty where somebody took it
  /// meanwhile.
  UUID add(CommitteeId committee, String role, Who who, Optional<UUID> substituteFor) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.seat (id, committee, role, number, person, name, email, substitute_for)
            values (:id, :committee, :role,
              coalesce((select o.number from staffing.seat o where o.id = :for::uuid),
                       (select min(n) from generate_series(1, 60) n where not exists (
                          select from staffing.seat t
                           where t.committee = :committee and t.role = :role and t.number = n and t.left_at is null
                             and t.substitute_for is null and t.answer is distinct from 'declined'))),
              :person::uuid, :name, nullif(:email, ''), :for::uuid)
            """)
        .param("id", id)
        .param("committee", committee.value())
        .param("role", role)
        .param("for", substituteFor.orElse(null))
        .param("person", who.person().map(PersonId::value).orElse(null))
        .param("name", who.name())
        .param("email", who.email())
        .update();
    return id;
  }

  /// A new link for one who was invited before; the one before no longer works.
  void renew(UUID id, Secret key) {
    db.sql("update staffing.seat set secret = :secret where id = :id")
        .param("secret", key.hash())
        .param("id", id)
        .update();
  }

  void invite(UUID id, Secret key) {
    db.sql("update staffing.seat set invited_at = :now, secret = :secret where id = :id")
        .param("now", OffsetDateTime.now(clock))
        .param("secret", key.hash())
        .param("id", id)
        .update();
  }

  @Override
  public boolean answer(UUID id, String answer, Optional<UUID> account) {
    return db.sql(
                """
                update staffing.seat set answer = :answer, answered_at = :now,
                       invited_at = coalesce(invited_at, :now), account = coalesce(:account::uuid, account)
                 where id = :id and answer is null and left_at is null
                """)
            .param("answer", answer)
            .param("now", OffsetDateTime.now(clock))
            .param("account", account.orElse(null))
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public boolean leave(UUID id, String reason) {
    return db.sql(
                """
                update staffing.seat set left_at = :now, left_reason = :reason where id = :id and left_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  /// The substitute takes the seat over.
  void stepIn(UUID substitute) {
    db.sql("update staffing.seat set substitute_for = null where id = :id")
        .param("id", substitute)
        .update();
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        row.getObject("id", UUID.class),
        new CommitteeId(row.getObject("committee", UUID.class)),
        row.getString("role"),
        row.getInt("number"),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        row.getString("name"),
        row.getString("email"),
        Optional.ofNullable(row.getObject("substitute_for", UUID.class)),
        at(row, "invited_at"),
        row.getString("answer"),
        at(row, "left_at"));
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
