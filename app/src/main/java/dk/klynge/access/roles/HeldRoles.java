package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeldRoles {

  private final JdbcClient db;

  HeldRoles(JdbcClient db) {
    this.db = db;
  }

  /// What the account holds on that day; empty when the account is closed or unknown, which is not
  /// the same as an account without roles.
  Optional<List<HeldRole>> on(LocalDate day, UUID account) {
    var open =
        db.sql("select disabled_at is null from access.account where id = :account")
            .param("account", account)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    if (!open) return Optional.empty();
    return Optional.of(
        db.sql(
                """
                select h.id, h.role, h.place_kind, h.place, h.valid, h.lent_from
                from access.held_role h
                left join access.held_role lender on lender.id = h.lent_from
                where h.account = :account and h.valid @> :day::date
                  and (h.lent_from is null or lender.valid @> :day::date)
                """)
            .param("account", account)
            .param("day", day)
            .query((row, number) -> read(row))
            .list());
  }

  /// All roles of the account, past and future ones too; the newest first.
  List<HeldRole> all(UUID account) {
    return db.sql(
            """
            select id, role, place_kind, place, valid, lent_from from access.held_role
            where account = :account and not isempty(valid)
            order by lower(valid) desc, role
            """)
        .param("account", account)
        .query((row, number) -> read(row))
        .list();
  }

  /// The open accounts that hold a role on a day, by name.
  List<String> holders(Role role, LocalDate day) {
    return db.sql(
            """
            select distinct a.name from access.held_role h join access.account a on a.id = h.account
            where h.role = :role and h.valid @> :day::date and a.disabled_at is null
            order by a.name
            """)
        .param("role", role.name())
        .param("day", day)
        .query(String.class)
        .list();
  }

  void add(UUID account, HeldRole held, String grantedBy) {
    db.sql(
            """
            insert into access.held_role
              (id, account, role, place_kind, place, valid, granted_by, lent_from)
            values (:id, :account, :role, :kind, :place, :valid::daterange, :grantedBy, :lentFrom)
            """)
        .param("id", held.id())
        .param("account", account)
        .param("role", held.role().name())
        .param("kind", Places.kind(held.place()))
        .param("place", Places.id(held.place()).orElse(null))
        .param("valid", held.valid().range())
        .param("grantedBy", grantedBy)
        .param("lentFrom", held.lentFrom().orElse(null))
        .update();
  }

  /// From that day on the role is held no more; a role that had not begun is never held.
  void end(UUID id, LocalDate day) {
    db.sql(
            """
            update access.held_role
            set valid = case when lower(valid) >= :day::date then 'empty'::daterange
              else daterange(lower(valid), :day::date) end
            where id = :id
            """)
        .param("id", id)
        .param("day", day)
        .update();
  }

  private static HeldRole read(ResultSet row) throws SQLException {
    return new HeldRole(
        row.getObject("id", UUID.class),
        Role.valueOf(row.getString("role")),
        Places.scope(
            row.getString("place_kind"), Optional.ofNullable(row.getObject("place", UUID.class))),
        Period.ofRange(row.getString("valid")),
        Optional.ofNullable(row.getObject("lent_from", UUID.class)));
  }
}
