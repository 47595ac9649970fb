package dk.klynge.actionplan.group;

import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.WorkingGroups.Linked;
import dk.klynge.actionplan.WorkingGroups.Member;
import dk.klynge.guard.Secret;
import dk.klynge.organisation.PersonId;
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
class MemberRows {

  private static final String NOW =
      """
      select m.id, m.role, m.person, coalesce(p.name, m.name) as name,
             coalesce(nullif(m.email, ''), p.email, '') as email
        from actionplan.member m left join organisation.public_person p on p.id = m.person
       where m.left_at is null
      """;

  private final JdbcClient db;
  private final Clock clock;

  MemberRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Member> of(PlanId plan) {
    return db.sql(
            NOW
                + """
                 and m.plan = :plan
                 order by array_position(array['leader', 'staff', 'parent', 'other'], m.role),
                          coalesce(p.name, m.name) collate "da-x-icu"
                """)
        .param("plan", plan.value())
        .query((row, _) -> member(row))
        .list();
  }

  boolean sits(PersonId person, PlanId plan) {
    return db.sql(
            "select exists (select from actionplan.member where person = :person and plan = :plan and left_at is null)")
        .param("person", person.value())
        .param("plan", plan.value())
        .query(Boolean.class)
        .single();
  }

  List<PlanId> plansOf(PersonId person) {
    return db.sql("select plan from actionplan.member where person = :person and left_at is null")
        .param("person", person.value())
        .query((row, _) -> new PlanId(row.getObject(1, UUID.class)))
        .list();
  }

  Optional<Linked> byKey(Secret key) {
    return db.sql(
            "select plan, id, name from actionplan.member where secret = :secret and left_at is null")
        .param("secret", key.hash())
        .query((row, _) ->
            new Linked(
                new PlanId(row.getObject("plan", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("name")))
        .optional();
  }

  /// Who is to sit in the group.
  record Who(Optional<PersonId> person, String name, String email) {}

  /// Empty where this person, or this address, is in the group already.
  Optional<UUID> add(PlanId plan, String role, Who who) {
    var id = UUID.randomUUID();
    int added =
        db.sql(
                """
                insert into actionplan.member (id, plan, role, person, name, email, joined_at)
                values (:id, :plan, :role, :person::uuid, :name, :email, :now) on conflict do nothing
                """)
            .param("id", id)
            .param("plan", plan.value())
            .param("role", role)
            .param("person", who.person().map(PersonId::value).orElse(null))
            .param("name", who.name())
            .param("email", who.email())
            .param("now", OffsetDateTime.now(clock))
            .update();
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /// An earlier link no longer works.
  void give(UUID member, Secret key) {
    db.sql("update actionplan.member set secret = :secret where id = :id")
        .param("secret", key.hash())
        .param("id", member)
        .update();
  }

  boolean leave(PlanId plan, UUID member) {
    return db.sql(
                """
                update actionplan.member set left_at = :now, secret = null
                 where id = :id and plan = :plan and left_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", member)
            .param("plan", plan.value())
            .update()
        == 1;
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getObject("id", UUID.class),
        row.getString("role"),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        row.getString("name"),
        row.getString("email"));
  }
}
