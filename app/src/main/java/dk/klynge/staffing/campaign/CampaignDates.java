package dk.klynge.staffing.campaign;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.campaign.Timetable.Laid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When the steps of campaigns happen, and when they once were to happen.
@Repository
class CampaignDates {

  private final JdbcClient db;
  private final Clock clock;

  CampaignDates(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param place the cluster or institution that has dates of its own
  /// @param number of the row; it counts up with each change of a step
  record Dated(
      long number,
      String step,
      int round,
      Optional<UUID> place,
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      String reason,
      Instant at,
      String by) {}

  /// Who says so, for whom and why; a date is provisional until somebody confirms it.
  record Said(Optional<UUID> place, String standing, String reason, String by) {

    static final String PROVISIONAL = "provisional";
    static final String CONFIRMED = "confirmed";
  }

  void set(CampaignId campaign, Laid laid, Said said) {
    db.sql(
            """
            insert into staffing.campaign_date (campaign, step, round, place, begins, ends, confirmed, reason, set_at,
                                                set_by)
            values (:campaign, :step, :round, :place::uuid, :begins, :ends, :confirmed, :reason, :now, :by)
            """)
        .param("campaign", campaign.value())
        .param("step", laid.step())
        .param("round", laid.round())
        .param("place", said.place().orElse(null))
        .param("begins", laid.begins())
        .param("ends", laid.ends())
        .param("confirmed", said.standing().equals(Said.CONFIRMED))
        .param("reason", said.reason())
        .param("now", OffsetDateTime.now(clock))
        .param("by", said.by())
        .update();
  }

  /// The dates that count, for all first and then for single places; by day.
  List<Dated> now(CampaignId campaign) {
    return db.sql(
            """
            select * from (
              select distinct on (step, round, place) * from staffing.campaign_date
               where campaign = :campaign order by step, round, place, number desc) latest
             order by place nulls first, begins, ends, number
            """)
        .param("campaign", campaign.value())
        .query((row, _) -> dated(row))
        .list();
  }

  /// All dates that the step ever had, the latest first.
  List<Dated> history(CampaignId campaign, String step, int round, Optional<UUID> place) {
    return db.sql(
            """
            select * from staffing.campaign_date
             where campaign = :campaign and step = :step and round = :round and place is not distinct from :place::uuid
             order by number desc
            """)
        .param("campaign", campaign.value())
        .param("step", step)
        .param("round", round)
        .param("place", place.orElse(null))
        .query((row, _) -> dated(row))
        .list();
  }

  /// From now on, and for what is decided later, the cluster comes after that day.
  void postpone(UUID cluster, LocalDate until) {
    db.sql(
            """
            insert into staffing.postponement (cluster, until, noted_at) values (:cluster, :until, :now)
            on conflict (cluster) do update set until = greatest(staffing.postponement.until, excluded.until),
                                                noted_at = excluded.noted_at
            """)
        .param("cluster", cluster)
        .param("until", until)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<LocalDate> postponed(UUID cluster) {
    return db.sql("select until from staffing.postponement where cluster = :cluster")
        .param("cluster", cluster)
        .query(LocalDate.class)
        .optional();
  }

  private static Dated dated(ResultSet row) throws SQLException {
    return new Dated(
        row.getLong("number"),
        row.getString("step"),
        row.getInt("round"),
        Optional.ofNullable(row.getObject("place", UUID.class)),
        row.getObject("begins", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getBoolean("confirmed"),
        row.getString("reason"),
        row.getObject("set_at", OffsetDateTime.class).toInstant(),
        row.getString("set_by"));
  }
}
