package dk.klynge.development.competence;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompetenceRows {

  private final JdbcClient db;

  CompetenceRows(JdbcClient db) {
    this.db = db;
  }

  /// In their order, with the retired ones.
  List<Entry> all() {
    return db.sql(
            "select code, danish, english, retired from development.competence order by position, code")
        .query(Entry.class)
        .list();
  }

  int version() {
    return db.sql("select version from development.competence_list").query(Integer.class).single();
  }

  /// False where somebody changed the list since that version.
  boolean touch(int version) {
    return db.sql(
                "update development.competence_list set version = version + 1 where version = :version")
            .param("version", version)
            .update()
        == 1;
  }

  /// Those that a course, a wish or a cluster knows.
  Set<String> used() {
    return Set.copyOf(
        db.sql(
                """
                select code from development.competence
                 where code in (select unnest(competences) from development.course
                                union all select competence from development.course_wish
                                union all select competence from development.staff_competence
                                union all select competence from development.competence_need
                                union all select competence from development.competence_step)
                """)
            .query(String.class)
            .list());
  }

  /// What is not in the list goes out.
  void write(List<Entry> list) {
    db.sql("delete from development.competence where code <> all (cast(:kept as text[]))")
        .param("kept", list.stream().map(Entry::code).toArray(String[]::new))
        .update();
    for (int at = 0; at < list.size(); at++)
      db.sql(
              """
              insert into development.competence (code, danish, english, position, retired)
              values (:code, :danish, :english, :position, :retired)
              on conflict (code) do update
                set danish = excluded.danish, english = excluded.english, position = excluded.position,
                    retired = excluded.retired
              """)
          .param("code", list.get(at).code())
          .param("danish", list.get(at).danish())
          .param("english", list.get(at).english())
          .param("position", at + 1)
          .param("retired", list.get(at).retired())
          .update();
  }
}
