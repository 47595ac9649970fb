package dk.klynge.access.accounts;

import dk.klynge.access.Account;
import dk.klynge.access.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRows implements Accounts {

  private static final String COLUMNS =
      """
      select id, name, email, login, password, failures, locked_until,
        must_change_password, demonstration, disabled_at is not null as disabled
      from access.account
      """;

  private final JdbcClient db;

  AccountRows(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Account> get(UUID id) {
    return db.sql(COLUMNS + "where id = :id").param("id", id).query(AccountRows::read).optional();
  }

  @Override
  public Optional<Account> byLogin(String login) {
    return db.sql(COLUMNS + "where lower(login) = lower(:login)")
        .param("login", login)
        .query(AccountRows::read)
        .optional();
  }

  List<Account> all() {
    return db.sql(COLUMNS + "order by disabled, name").query(AccountRows::read).list();
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

  Optional<Account> byEmail(String email) {
    return db.sql(COLUMNS + "where lower(email) = lower(:email)")
        .param("email", email)
        .query(AccountRows::read)
        .optional();
  }

  Optional<Account> byIdentity(String issuer, String subject) {
    return db.sql(COLUMNS + "where issuer = :issuer and subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query(AccountRows::read)
        .optional();
  }

  List<Account> ofDemonstration() {
    return db.sql(COLUMNS + "where demonstration and disabled_at is null order by created_at, name")
        .query(AccountRows::read)
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
