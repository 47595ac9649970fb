package dk.klynge.development.theme;

import dk.klynge.development.SupportTheme;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How useful the clusters found what they were given.
@Repository
class ThemeRows {

  private final JdbcClient db;

  ThemeRows(JdbcClient db) {
    this.db = db;
  }

  /// @param answers how many have evaluated the support that they were given
  /// @param useful how many of them found it useful or very useful
  record Quality(SupportTheme theme, int answers, int useful) {}

  List<Quality> quality() {
    return db.sql(
            """
            select n.theme, count(*) as answers, count(*) filter (where e.useful >= 4) as useful
              from development.evaluation e join development.need n on n.id = e.need
             group by n.theme
            """)
        .query((row, _) ->
            new Quality(
                SupportTheme.of(row.getString("theme")).orElseThrow(),
                row.getInt("answers"),
                row.getInt("useful")))
        .list();
  }
}
