package dk.klynge.access.password;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Passwords of accounts as hashes, and the wrong tries.
@Repository
class PasswordRows {

  private final JdbcClient db;

  PasswordRows(JdbcClient db) {
    this.db = db;
  }

  /// Counts a wrong password, and locks the account until `lockedUntil` when that is given.
  void failed(UUID id, Optional<Instant> lockedUntil) {
    db.sql(
            """
            update access.account
            set failures = failures + 1, locked_until = coalesce(:until, locked_until)
            where id = :id
            """)
        .param("until", lockedUntil.map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null))
        .param("id", id)
        .update();
  }

  void succeeded(UUID id) {
    db.sql("update access.account set failures = 0, locked_until = null where id = :id")
        .param("id", id)
        .update();
  }

  /// A password the person chose.
  void choose(UUID id, String hash) {
    set(id, hash, "false");
  }

  /// A password somebody else made, good for one sign-in.
  void lend(UUID id, String hash) {
    set(id, hash, "true");
  }

  private void set(UUID id, String hash, String mustChange) {
    db.sql(
            """
            update access.account
            set password = :hash, password_set_at = now(), failures = 0, locked_until = null,
              must_change_password = :mustChange::boolean
            where id = :id
            """)
        .param("hash", hash)
        .param("mustChange", mustChange)
        .param("id", id)
        .update();
  }
}
