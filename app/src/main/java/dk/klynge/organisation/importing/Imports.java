package dk.klynge.organisation.importing;

import dk.klynge.organisation.comparing.Comparison;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.Counts;
import dk.klynge.organisation.importing.Import.Done;
import dk.klynge.organisation.importing.Import.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

@Repository
class Imports {

  private static final String ALL = "select * from organisation.import";

  private final JdbcClient db;

  Imports(JdbcClient db) {
    this.db = db;
  }

  ImportId add(Import.File file, Choice choice, Done uploaded) {
    return db.sql(
            """
            insert into organisation.import
              (file_name, file_size, profile, own_profile, day, missing, state, uploaded_at,
               uploaded_by, uploader)
            values (:name, :size, :profile, :ownProfile, :day, :missing, 'preview', :at, :by, :uploader)
            returning id
            """)
        .param("name", file.name())
        .param("size", file.size())
        .param("profile", choice.profile())
        .param("ownProfile", choice.ownProfile())
        .param("day", choice.day())
        .param("missing", lower(choice.missing()))
        .param("at", uploaded.at().atOffset(ZoneOffset.UTC))
        .param("by", uploaded.by())
        .param("uploader", uploaded.name())
        .query((row, _) -> new ImportId(row.getObject("id", UUID.class)))
        .single();
  }

  Optional<Import> find(ImportId id) {
    return db.sql(ALL + " where id = :id").param("id", id.value()).query(Imports::row).optional();
  }

  /// One that somebody's address names; an unknown one has no page.
  Import named(ImportId id) {
    return find(id).orElseThrow(Imports::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /// Keeps others from settling the same import.
  Import findAndLock(ImportId id) {
    return db.sql(ALL + " where id = :id for update")
        .param("id", id.value())
        .query(Imports::row)
        .optional()
        .orElseThrow(Imports::unknown);
  }

  List<Import> page(int limit, long offset) {
    return db.sql(ALL + " order by uploaded_at desc, id limit :limit offset :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query(Imports::row)
        .list();
  }

  int count() {
    return db.sql("select count(*) from organisation.import").query(Integer.class).single();
  }

  void choose(ImportId id, Choice choice) {
    db.sql(
            """
            update organisation.import
               set profile = :profile, own_profile = :ownProfile, day = :day, missing = :missing
             where id = :id
            """)
        .param("id", id.value())
        .param("profile", choice.profile())
        .param("ownProfile", choice.ownProfile())
        .param("day", choice.day())
        .param("missing", lower(choice.missing()))
        .update();
  }

  void shown(ImportId id, State state, Counts counts, String digest, Import.Freshness freshness) {
    db.sql(
            """
            update organisation.import
               set state = :state, created = :created, changed = :changed, closed = :closed,
                   unchanged = :unchanged, errors = :errors, remarks = :remarks, digest = :digest,
                   outdated = :outdated
             where id = :id
            """)
        .param("id", id.value())
        .param("state", lower(state))
        .param("created", counts.created())
        .param("changed", counts.changed())
        .param("closed", counts.closed())
        .param("unchanged", counts.unchanged())
        .param("errors", counts.errors())
        .param("remarks", counts.remarks())
        .param("digest", digest)
        .param("outdated", freshness == Import.Freshness.AGAIN)
        .update();
  }

  void settle(ImportId id, State state, Done settled) {
    db.sql(
            """
            update organisation.import
               set state = :state, settled_at = :at, settled_by = :by, settler = :settler
             where id = :id
            """)
        .param("id", id.value())
        .param("state", lower(state))
        .param("at", settled.at().atOffset(ZoneOffset.UTC))
        .param("by", settled.by())
        .param("settler", settled.name())
        .update();
  }

  void become(ImportId id, State state) {
    db.sql("update organisation.import set state = :state where id = :id")
        .param("id", id.value())
        .param("state", lower(state))
        .update();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Import row(ResultSet row, int number) throws SQLException {
    return new Import(
        new ImportId(row.getObject("id", UUID.class)),
        new Import.File(row.getString("file_name"), row.getLong("file_size")),
        new Choice(
            row.getString("profile"),
            row.getString("own_profile"),
            row.getObject("day", LocalDate.class),
            Comparison.Missing.valueOf(row.getString("missing").toUpperCase(Locale.ROOT))),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        new Done(at(row, "uploaded_at"), row.getString("uploaded_by"), row.getString("uploader")),
        row.getString("settled_by") == null
            ? Optional.empty()
            : Optional.of(
                new Done(
                    at(row, "settled_at"), row.getString("settled_by"), row.getString("settler"))),
        counts(row),
        row.getString("digest"),
        row.getBoolean("outdated") ? Import.Freshness.AGAIN : Import.Freshness.FIRST);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getInt("created"),
        row.getInt("changed"),
        row.getInt("closed"),
        row.getInt("unchanged"),
        row.getInt("errors"),
        row.getInt("remarks"));
  }
}
