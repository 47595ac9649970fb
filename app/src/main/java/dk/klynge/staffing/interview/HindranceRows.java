package dk.klynge.staffing.interview;

import dk.klynge.staffing.Hindrances;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HindranceRows implements Hindrances {

  private final JdbcClient db;

  HindranceRows(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Hindrance> of(Collection<String> people) {
    if (people.isEmpty()) return List.of();
    return db.sql(
            """
            select id, who, day, begins, ends from staffing.interview_away where who in (:people)
             order by day, begins, who
            """)
        .param("people", people)
        .query(Hindrance.class)
        .list();
  }

  @Override
  public void add(Hindrance away, String by) {
    db.sql(
            """
            insert into staffing.interview_away (id, who, day, begins, ends, made_by)
            values (:id, :who, :day, :begins, :ends, :by) on conflict do nothing
            """)
        .param("id", away.id())
        .param("who", away.who())
        .param("day", away.day())
        .param("begins", away.begins())
        .param("ends", away.ends())
        .param("by", by)
        .update();
  }

  @Override
  public void remove(UUID id, Collection<String> people) {
    if (people.isEmpty()) return;
    db.sql("delete from staffing.interview_away where id = :id and who in (:people)")
        .param("id", id)
        .param("people", people)
        .update();
  }
}
