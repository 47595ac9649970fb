package dk.klynge.access.tokens;

import dk.klynge.guard.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokens {

  private final JdbcClient db;

  ApiTokens(JdbcClient db) {
    this.db = db;
  }

  List<ApiToken> of(UUID account) {
    return db.sql(
            """
            select id, name, roles, expires_on, last_used_on from access.token
            where account = :account and revoked_at is null order by created_at desc
            """)
        .param("account", account)
        .query((row, number) -> read(row))
        .list();
  }

  void add(UUID account, ApiToken token, String hash) {
    db.sql(
            """
            insert into access.token (id, account, name, hash, roles, created_at, expires_on)
            values (:id, :account, :name, :hash, :roles::text[], now(), :expiresOn)
            """)
        .param("id", token.id())
        .param("account", account)
        .param("name", token.name())
        .param("hash", hash)
        .param(
            "roles",
            token.roles().stream().map(Role::name).collect(Collectors.joining(",", "{", "}")))
        .param("expiresOn", token.expiresOn())
        .update();
  }

  /// Whose token this is, if it is good on that day. The use is noted, to the day.
  Optional<TokenCaller> caller(String hash, LocalDate day) {
    var caller =
        db.sql(
                """
                select t.roles, t.last_used_on, a.id, a.name
                from access.token t join access.account a on a.id = t.account
                where t.hash = :hash and t.expires_on > :day and t.revoked_at is null
                  and a.disabled_at is null
                """)
            .param("hash", hash)
            .param("day", day)
            .query((row, number) ->
                new TokenCaller(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    roles(row.getArray("roles"))))
            .optional();
    caller.ifPresent(known -> noteUse(hash, day));
    return caller;
  }

  private void noteUse(String hash, LocalDate day) {
    db.sql(
            """
            update access.token set last_used_on = :day
            where hash = :hash and last_used_on is distinct from :day
            """)
        .param("hash", hash)
        .param("day", day)
        .update();
  }

  boolean revoke(UUID account, UUID token) {
    return db.sql(
                """
                update access.token set revoked_at = now()
                where id = :token and account = :account and revoked_at is null
                """)
            .param("token", token)
            .param("account", account)
            .update()
        == 1;
  }

  private static ApiToken read(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getObject("id", UUID.class),
        row.getString("name"),
        roles(row.getArray("roles")),
        row.getObject("expires_on", LocalDate.class),
        Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
  }

  private static Set<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
