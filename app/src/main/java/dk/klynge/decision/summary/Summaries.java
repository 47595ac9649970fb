package dk.klynge.decision.summary;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.summary.Gathered.ByCluster;
import dk.klynge.decision.summary.Gathered.Point;
import dk.klynge.decision.summary.Gathered.Voice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is gathered from answers. Only published ones count: a summary is public.
@Repository
class Summaries {

  private static final String SENDER =
      "r.name || case when r.on_behalf_of <> '' then ', ' || r.on_behalf_of else '' end as sender";

  private final JdbcClient db;

  Summaries(JdbcClient db) {
    this.db = db;
  }

  List<Gathered> themes(HearingId hearing) {
    var points = points(hearing);
    return db.sql(
            """
            select id, version, name, reply, replied_by_name from decision.theme
             where hearing = :hearing order by name
            """)
        .param("hearing", hearing.value())
        .query((row, _) -> {
          var id = row.getObject("id", UUID.class);
          return new Gathered(
              id,
              row.getInt("version"),
              row.getString("name"),
              row.getString("reply"),
              row.getString("replied_by_name"),
              points.getOrDefault(id, List.of()));
        })
        .list();
  }

  private LinkedHashMap<UUID, List<Point>> points(HearingId hearing) {
    var all = new LinkedHashMap<UUID, List<Point>>();
    db.sql(
            "select p.theme, p.id, p.response, p.quote, p.verbatim, "
                + SENDER
                + """

                  from decision.point p
                  join decision.response r on r.id = p.response
                 where r.hearing = :hearing and r.ruling = 'published' and r.withdrawn_at is null
                 order by r.received_at, p.made_at
                """)
        .param("hearing", hearing.value())
        .query(row -> {
          var theme = row.getObject("theme", UUID.class);
          all.computeIfAbsent(theme, _ -> new ArrayList<>()).add(point(row));
        });
    return all;
  }

  private static Point point(ResultSet row) throws SQLException {
    return new Point(
        row.getObject("id", UUID.class),
        row.getObject("response", UUID.class),
        row.getString("sender"),
        row.getString("quote"),
        row.getBoolean("verbatim"));
  }

  /// The whole proposal first, then the clusters in their order.
  List<ByCluster> clusters(HearingId hearing) {
    var all = new LinkedHashMap<String, List<Voice>>();
    db.sql(
            "select coalesce(h.name, '') as cluster, "
                + SENDER
                + """
                ,
                       array(select distinct t.name from decision.point p
                               join decision.theme t on t.id = p.theme
                              where p.response = r.id order by t.name) as themes
                  from decision.response r
                  left join decision.response_cluster c on c.response = r.id
                  left join decision.hearing_cluster h on h.hearing = c.hearing and h.cluster = c.cluster
                 where r.hearing = :hearing and r.ruling = 'published' and r.withdrawn_at is null
                 order by h.place nulls first, r.received_at
                """)
        .param("hearing", hearing.value())
        .query(row -> {
          var themes = List.of((String[]) row.getArray("themes").getArray());
          all.computeIfAbsent(row.getString("cluster"), _ -> new ArrayList<>())
              .add(new Voice(row.getString("sender"), themes));
        });
    return all.entrySet().stream()
        .map(entry -> new ByCluster(entry.getKey(), entry.getValue()))
        .toList();
  }
}
