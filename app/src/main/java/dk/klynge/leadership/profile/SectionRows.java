package dk.klynge.leadership.profile;

import dk.klynge.leadership.profile.Section.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the versions of profiles say.
@Repository
class SectionRows {

  private final JdbcClient db;

  SectionRows(JdbcClient db) {
    this.db = db;
  }

  /// In the order in which they are read.
  List<Section> of(ProfileVersion version) {
    return db.sql(
            """
            select * from leadership.profile_section
             where profile = :profile and version = :version order by position
            """)
        .param("profile", version.profile())
        .param("version", version.version())
        .query((row, _) -> section(row))
        .list();
  }

  /// Every section that a version in force has or had, by the latest of them that has it.
  List<Section> ever(String profile) {
    return db.sql(
            """
            select distinct on (code) s.* from leadership.profile_section s
              join leadership.profile_version v using (profile, version)
             where profile = :profile and v.begins is not null order by code, version desc
            """)
        .param("profile", profile)
        .query((row, _) -> section(row))
        .list();
  }

  void write(String profile, int version, List<Section> sections) {
    db.sql("delete from leadership.profile_section where profile = :profile and version = :version")
        .param("profile", profile)
        .param("version", version)
        .update();
    for (int i = 0; i < sections.size(); i++) {
      var one = sections.get(i);
      db.sql(
              """
              insert into leadership.profile_section
                     (profile, version, code, position, kind, name_da, name_en, short_da, short_en,
                      text_da, text_en, asks_da, asks_en, signs_da, signs_en)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(profile, version, one.code(), i + 1, one.kind())
          .params(one.danish().name(), one.english().name())
          .params(one.danish().shortName(), one.english().shortName())
          .params(one.danish().text(), one.english().text())
          .params(lines(one.danish().asks()), lines(one.english().asks()))
          .params(lines(one.danish().signs()), lines(one.english().signs()))
          .update();
    }
  }

  private static String lines(List<String> points) {
    return String.join("\n", points);
  }

  private static Section section(ResultSet row) throws SQLException {
    return new Section(
        row.getString("code"), row.getString("kind"), words(row, "da"), words(row, "en"));
  }

  private static Words words(ResultSet row, String language) throws SQLException {
    return new Words(
        row.getString("name_" + language),
        row.getString("short_" + language),
        row.getString("text_" + language),
        row.getString("asks_" + language).lines().toList(),
        row.getString("signs_" + language).lines().toList());
  }
}
