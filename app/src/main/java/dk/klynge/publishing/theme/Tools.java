package dk.klynge.publishing.theme;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Tools {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Tools(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  Optional<ToolId> madeFrom(String form) {
    return db.sql("select id from publishing.tool where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(ToolId::new);
  }

  ToolId insert(String form, ToolForm tool) {
    var id = UUID.randomUUID();
    values(
            """
            insert into publishing.tool (id, form, category_da, category_en, name_da, name_en, about_da, about_en,
              words, changed_at, changed_by_name)
            values (:id, :form, :categoryDa, :categoryEn, :nameDa, :nameEn, :aboutDa, :aboutEn, :words, :now, :by)
            """,
            tool)
        .param("id", id)
        .param("form", form)
        .update();
    return new ToolId(id);
  }

  /// False where somebody changed it since that version. What was withdrawn is there again.
  boolean update(ToolId id, int version, ToolForm tool) {
    return values(
                """
                update publishing.tool
                   set version = version + 1, category_da = :categoryDa, category_en = :categoryEn,
                       name_da = :nameDa, name_en = :nameEn, about_da = :aboutDa, about_en = :aboutEn,
                       words = :words, changed_at = :now, changed_by_name = :by, withdrawn_at = null
                 where id = :id and version = :version
                """,
                tool)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  private StatementSpec values(String statement, ToolForm tool) {
    return db.sql(statement)
        .param("categoryDa", tool.category().danish())
        .param("categoryEn", tool.category().english())
        .param("nameDa", tool.name().danish())
        .param("nameEn", tool.name().english())
        .param("aboutDa", tool.about().danish())
        .param("aboutEn", tool.about().english())
        .param(
            "words",
            String.join(
                "\n",
                tool.name().danish(),
                tool.about().danish(),
                tool.category().danish(),
                tool.name().english(),
                tool.about().english()))
        .param("now", OffsetDateTime.now(clock))
        .param("by", guard.name());
  }

  boolean withdraw(ToolId id, int version) {
    return db.sql(
                """
                update publishing.tool set version = version + 1, withdrawn_at = :now
                 where id = :id and version = :version
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  Optional<Tool> find(ToolId id) {
    return db.sql("select * from publishing.tool where id = :id")
        .param("id", id.value())
        .query((row, _) -> tool(row))
        .optional();
  }

  /// By category and name.
  List<Tool> all() {
    return db.sql("select * from publishing.tool order by category_da, name_da")
        .query((row, _) -> tool(row))
        .list();
  }

  private static Tool tool(ResultSet row) throws SQLException {
    return new Tool(
        new ToolId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        both(row, "category"),
        both(row, "name"),
        both(row, "about"),
        row.getObject("withdrawn_at", OffsetDateTime.class) != null,
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by_name"));
  }

  private static Bilingual both(ResultSet row, String column) throws SQLException {
    return new Bilingual(row.getString(column + "_da"), row.getString(column + "_en"));
  }
}
