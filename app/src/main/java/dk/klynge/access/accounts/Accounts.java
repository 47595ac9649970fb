package dk.klynge.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

  private static final String COLUMNS =
      """
      select id, name, email, login, password, failures, locked_until,
        must_change_password, demonstration, disabled_at is not null as disabled
      from access.account
      """;

  private final JdbcClient db;

  Accounts(JdbcClient db) {
    this.db = db;
  }

  Optional<Account> get(UUID id) {
    return db.sql(COLUMNS + "where id = :id").param("id", id).query(Accounts::read).optional();
  }

  Optional<Account> byLogin(String login) {
    return db.sql(COLUMNS + "where lower(login) = lower(:login)")
        .param("login", login)
        .query(Accounts::read)
        .optional();
  }

  List<Account> all() {
    return db.sql(COLUMNS + "order by disabled, name").query(Accounts::read).list();
  }

  /// What the account's owner chose last; empty before that.
  Optional<Locale> language(UUID id) {
    return db.sql("select language from access.account where id = :id and language is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(Locale::of);
  }

  void speaks(UUID id, Locale language) {
    db.sql(
            """
            update access.account set language = :language
             where id = :id and language is distinct from :language
            """)
        .param("language", language.getLanguage())
        .param("id", id)
        .update();
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

  Optional<Account> byEmail(String email) {
    return db.sql(COLUMNS + "where lower(email) = lower(:email)")
        .param("email", email)
        .query(Accounts::read)
        .optional();
  }

  Optional<Account> byIdentity(String issuer, String subject) {
    return db.sql(COLUMNS + "where issuer = :issuer and subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query(Accounts::read)
        .optional();
  }

  List<Account> ofDemonstration() {
    return db.sql(COLUMNS + "where demonstration and disabled_at is null order by created_at, name")
        .query(Accounts::read)
        .list();
  }

  /// Whoever else asks for the same waits until the transaction ends.
  void oneAtATime() {
    db.sql("select pg_advisory_xact_lock(61, 1)").query((row, _) -> 0).list();
  }

  boolean isEmpty() {
    return db.sql("select not exists (select from access.account)").query(Boolean.class).single();
  }

  boolean onlyDemonstration() {
    return db.sql("select not exists (select from access.account where not demonstration)")
        .query(Boolean.class)
        .single();
  }

  void add(Account account) {
    db.sql(
            """
            insert into access.account
              (id, name, email, login, password, must_change_password, demonstration)
            values (:id, :name, :email, :login, :password, :mustChange, :demonstration)
            """)
        .param("id", account.id())
        .param("name", account.name())
        .param("email", account.email().orElse(null))
        .param("login", account.login().name().orElse(null))
        .param("password", account.login().password().orElse(null))
        .param("mustChange", account.state().mustChangePassword())
        .param("demonstration", account.state().demonstration())
        .update();
  }

  /// From now on the identity provider's subject is this account. Only for an account without one.
  boolean bind(UUID id, String issuer, String subject) {
    return db.sql(
                """
                update access.account set issuer = :issuer, subject = :subject
                where id = :id and issuer is null
                """)
            .param("issuer", issuer)
            .param("subject", subject)
            .param("id", id)
            .update()
        == 1;
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

  void close(UUID id) {
    db.sql("update access.account set disabled_at = now() where id = :id").param("id", id).update();
  }

  void reopen(UUID id) {
    db.sql("update access.account set disabled_at = null where id = :id").param("id", id).update();
  }

  private static Account read(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Optional.ofNullable(row.getString("email")),
        new Account.Login(
            Optional.ofNullable(row.getString("login")),
            Optional.ofNullable(row.getString("password")),
            row.getInt("failures"),
            Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)),
        new Account.State(
            row.getBoolean("must_change_password"),
            row.getBoolean("demonstration"),
            row.getBoolean("disabled")));
  }
}
