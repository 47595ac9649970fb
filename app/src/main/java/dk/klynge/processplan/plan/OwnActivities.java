package dk.klynge.processplan.plan;

import dk.klynge.guard.Role;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.ActivityPattern.Days;
import dk.klynge.processplan.ActivityPattern.Kind;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.ActivityPattern.Reach;
import dk.klynge.processplan.ActivityPattern.Timing;
import dk.klynge.processplan.Moment;
import dk.klynge.processplan.PlanId;
import dk.klynge.publishing.Audience;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was added to single plans: described once, in the language of whoever wrote it.
@Repository
class OwnActivities {

  private static final Moment SOME_DAY = Moment.read("decision").orElseThrow();

  private final JdbcClient db;

  OwnActivities(JdbcClient db) {
    this.db = db;
  }

  List<ActivityPattern> of(PlanId plan) {
    return db.sql("select * from processplan.own_activity where plan = :plan")
        .param("plan", plan.value())
        .query((row, _) -> pattern(row))
        .list();
  }

  private static ActivityPattern pattern(ResultSet row) throws SQLException {
    return new ActivityPattern(
        row.getString("key"),
        Map.of("da", row.getString("title")),
        Map.of("da", row.getString("description")),
        Map.of("da", row.getString("deliverable")),
        row.getString("theme"),
        Role.valueOf(row.getString("owner")),
        Reach.CENTRAL,
        words(row.getArray("audiences")).stream()
            .map(Audience::valueOf)
            .collect(Collectors.toSet()),
        new Timing(SOME_DAY, SOME_DAY, Days.WORKING),
        words(row.getArray("needs")).stream()
            .map(key -> new Need(key, Kind.FINISH_START, 0))
            .toList(),
        List.of(),
        List.of());
  }

  private static Set<String> words(Array array) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) array.getArray()));
  }

  void insert(PlanId plan, ActivityPattern pattern) {
    db.sql(
            """
            insert into processplan.own_activity (plan, key, title, description, deliverable, theme, owner, audiences,
                                                  needs)
            values (:plan, :key, :title, :description, :deliverable, :theme, :owner, :audiences::text[], :needs::text[])
            """)
        .param("plan", plan.value())
        .param("key", pattern.key())
        .param("title", pattern.title().getOrDefault("da", ""))
        .param("description", pattern.description().getOrDefault("da", ""))
        .param("deliverable", pattern.deliverable().getOrDefault("da", ""))
        .param("theme", pattern.theme())
        .param("owner", pattern.owner().name())
        .param("audiences", list(pattern.audiences().stream().map(Audience::name).toList()))
        .param("needs", list(pattern.needs().stream().map(Need::on).toList()))
        .update();
  }

  private static String list(Collection<String> words) {
    return "{" + String.join(",", words) + "}";
  }
}
