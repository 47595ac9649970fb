package dk.klynge.processplan.status;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.StatusFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The figures as they were on the days that were kept.
@Repository
class StatusDays {

  private final JdbcClient db;

  StatusDays(JdbcClient db) {
    this.db = db;
  }

  record Kept(LocalDate day, String key, long reached, @Nullable Long total, long late) {

    OptionalLong of() {
      return Optional.ofNullable(total).stream().mapToLong(Long::longValue).findFirst();
    }
  }

  /// The last figures of a day count.
  void keep(LocalDate day, List<StatusFigure> figures) {
    for (var figure : figures)
      db.sql(
              """
              insert into processplan.status_day (day, area, key, reached, total, late)
              values (:day, :area::uuid, :key, :reached, :total::bigint, :late)
              on conflict (area, key, day)
              do update set reached = excluded.reached, total = excluded.total, late = excluded.late
              """)
          .param("day", day)
          .param("area", figure.area().map(AreaId::value).orElse(null))
          .param("key", figure.key())
          .param("reached", figure.reached())
          .param("total", total(figure))
          .param("late", figure.late())
          .update();
  }

  private static @Nullable Long total(StatusFigure figure) {
    return figure.of().isPresent() ? figure.of().getAsLong() : null;
  }

  /// The last day that was kept of each week from a day on, the oldest first.
  List<Kept> weekly(Optional<AreaId> area, LocalDate from) {
    return db.sql(
            """
            select day, key, reached, total, late
              from processplan.status_day s
             where area is not distinct from :area::uuid
               and day in (select max(day) from processplan.status_day d
                            where d.area is not distinct from :area::uuid and day >= :from
                            group by date_trunc('week', day))
             order by day, key
            """)
        .param("area", area.map(AreaId::value).orElse(null))
        .param("from", from)
        .query(Kept.class)
        .list();
  }
}
