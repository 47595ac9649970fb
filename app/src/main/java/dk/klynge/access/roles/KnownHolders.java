package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import dk.klynge.guard.RoleHolders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownHolders implements RoleHolders {

  private final JdbcClient db;
  private final AccessGuard guard;
  private final Holdings holdings;

  KnownHolders(JdbcClient db, AccessGuard guard, Holdings holdings) {
    this.db = db;
    this.guard = guard;
    this.holdings = holdings;
  }

  @Override
  public Set<Held> mine() {
    return guard
        .inUse()
        .filter(held -> held.role().isGranted())
        .map(held -> new Held(held.role(), held.place()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Holder> all() {
    return db.sql(
            """
            select a.id, a.name, a.email, h.role, h.place_kind, h.place
              from access.held_role h
              join access.account a on a.id = h.account
              left join access.held_role lender on lender.id = h.lent_from
             where h.valid @> :day::date and a.disabled_at is null
               and (h.lent_from is null or lender.valid @> :day::date)
             order by a.id, h.role, h.place
            """)
        .param("day", holdings.today())
        .query((row, _) ->
            new Holder(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                new Held(
                    Role.valueOf(row.getString("role")),
                    Places.scope(
                        row.getString("place_kind"),
                        Optional.ofNullable(row.getObject("place", UUID.class))))))
        .list();
  }
}
