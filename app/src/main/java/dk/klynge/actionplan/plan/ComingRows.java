package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ClustersToCome.Cluster;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComingRows {

  private final JdbcClient db;

  ComingRows(JdbcClient db) {
    this.db = db;
  }

  record Coming(
      ClusterId cluster,
      String name,
      String kind,
      Optional<AreaId> area,
      List<InstitutionId> members,
      LocalDate begins) {}

  List<Coming> after(LocalDate day) {
    return db.sql(
            "select cluster, name, kind, area, members, begins from actionplan.coming where begins > :day")
        .param("day", day)
        .query((row, _) -> coming(row))
        .list();
  }

  void keep(UUID decision, LocalDate from, Cluster cluster) {
    db.sql(
            """
            insert into actionplan.coming (cluster, decision, name, kind, area, members, begins)
            values (:cluster, :decision, :name, :kind, :area::uuid, :members, :begins)
            on conflict (cluster) do update set decision = excluded.decision, name = excluded.name,
              kind = excluded.kind, area = excluded.area, members = excluded.members, begins = excluded.begins
            """)
        .param("cluster", cluster.id().value())
        .param("decision", decision)
        .param("name", cluster.name())
        .param("kind", cluster.kind())
        .param("area", cluster.area().map(AreaId::value).orElse(null))
        .param("members", cluster.members().stream().map(InstitutionId::value).toArray(UUID[]::new))
        .param("begins", from)
        .update();
  }

  void forget(UUID decision) {
    db.sql("delete from actionplan.coming where decision = :decision")
        .param("decision", decision)
        .update();
  }

  private static Coming coming(ResultSet row) throws SQLException {
    return new Coming(
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getString("name"),
        row.getString("kind"),
        Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::new),
        Arrays.stream((UUID[]) row.getArray("members").getArray()).map(InstitutionId::new).toList(),
        row.getObject("begins", LocalDate.class));
  }
}
