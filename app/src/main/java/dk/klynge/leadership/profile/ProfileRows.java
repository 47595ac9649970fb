package dk.klynge.leadership.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileRows {

  private static final String VERSIONS =
      """
      select * from (
        select v.*, p.position, lead(v.begins) over (partition by v.profile order by v.begins nulls last) as ends
          from leadership.profile_version v join leadership.profile p on p.code = v.profile) version
      """;

  private final JdbcClient db;
  private final Clock clock;

  ProfileRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// A profile; false where there is one of this code.
  boolean keep(String code, int position) {
    return db.sql(
                """
                insert into leadership.profile (code, position) values (:code, :position) on conflict do nothing
                """)
            .param("code", code)
            .param("position", position)
            .update()
        == 1;
  }

  /// The latest first.
  List<ProfileVersion> versions(String profile) {
    return db.sql(VERSIONS + " where profile = :profile order by version desc")
        .param("profile", profile)
        .query((row, _) -> version(row))
        .list();
  }

  Optional<ProfileVersion> find(String profile, int version) {
    return versions(profile).stream().filter(one -> one.version() == version).findFirst();
  }

  /// Of each profile the version in force on the day, or else its first one.
  List<ProfileVersion> on(LocalDate day) {
    return db.sql(
            "select distinct on (position, profile) * from ("
                + VERSIONS
                + """
                 where begins is not null) known
                 order by position, profile, begins <= :day desc, case when begins <= :day then begins end desc, begins
                """)
        .param("day", day)
        .query((row, _) -> version(row))
        .list();
  }

  Optional<ProfileVersion> on(String profile, LocalDate day) {
    return on(day).stream().filter(one -> one.profile().equals(profile)).findFirst();
  }

  /// The drafts of profiles that never were in force.
  List<ProfileVersion> beginnings() {
    return db.sql(
            VERSIONS
                + """
                 where not exists (select from leadership.profile_version known
                                    where known.profile = version.profile and known.begins is not null)
                 order by position
                """)
        .query((row, _) -> version(row))
        .list();
  }

  int lastPosition() {
    return db.sql("select coalesce(max(position), 0) from leadership.profile")
        .query(Integer.class)
        .single();
  }

  /// A profile without any version is none.
  void forget(String profile) {
    db.sql(
            """
            delete from leadership.profile p where code = :profile
               and not exists (select from leadership.profile_version v where v.profile = p.code)
            """)
        .param("profile", profile)
        .update();
  }

  /// A draft; false where there is one already.
  boolean begin(String profile, int version, String by) {
    return db.sql(
                """
                insert into leadership.profile_version (profile, version, name_da, name_en, made_at, made_by)
                values (:profile, :version, :profile, :profile, :now, :by) on conflict do nothing
                """)
            .param("profile", profile)
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  void name(String profile, int version, String danish, String english) {
    db.sql(
            """
            update leadership.profile_version set name_da = :danish, name_en = :english
             where profile = :profile and version = :version
            """)
        .param("danish", danish)
        .param("english", english)
        .param("profile", profile)
        .param("version", version)
        .update();
  }

  /// False where it was changed since this edition, or holds already.
  boolean touch(ProfileVersion version, int edition) {
    return db.sql(
                """
                update leadership.profile_version set edition = edition + 1
                 where profile = :profile and version = :version and edition = :edition and begins is null
                """)
            .param("profile", version.profile())
            .param("version", version.version())
            .param("edition", edition)
            .update()
        == 1;
  }

  /// False where it holds already.
  boolean putInForce(String profile, int version, LocalDate from) {
    return db.sql(
                """
                update leadership.profile_version set begins = :from
                 where profile = :profile and version = :version and begins is null
                """)
            .param("from", from)
            .param("profile", profile)
            .param("version", version)
            .update()
        == 1;
  }

  /// False where it is no draft.
  boolean withdraw(ProfileVersion version) {
    return db.sql(
                """
                delete from leadership.profile_version
                 where profile = :profile and version = :version and begins is null
                """)
            .param("profile", version.profile())
            .param("version", version.version())
            .update()
        == 1;
  }

  private static ProfileVersion version(ResultSet row) throws SQLException {
    return new ProfileVersion(
        row.getString("profile"),
        row.getInt("version"),
        row.getString("name_da"),
        row.getString("name_en"),
        Optional.ofNullable(row.getObject("begins", LocalDate.class)),
        Optional.ofNullable(row.getObject("ends", LocalDate.class)),
        row.getString("made_by"),
        row.getInt("edition"));
  }
}
