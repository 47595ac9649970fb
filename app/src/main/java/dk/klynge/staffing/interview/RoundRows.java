package dk.klynge.staffing.interview;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Competences.Sought;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Edition;
import dk.klynge.staffing.InterviewRound.Planning;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundRows {

  private static final String SELECT = "select * from staffing.interview_round ";

  private final JdbcClient db;
  private final Clock clock;

  RoundRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The first house by name that a decision will bring into the cluster.
  Optional<InstitutionId> firstPlanned(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select m.institution from staffing.planned_member m
              join organisation.public_place i
                on i.kind = 'institution' and i.id = m.institution and i.valid @> :day
             where m.cluster = :cluster
               and exists (select from staffing.post p
                            where p.origin = 'decision' and p.origin_id = m.decision and p.withdrawn_at is null
                              and p.from_day > :day)
             order by i.name collate "da-x-icu", i.id limit 1
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(InstitutionId::new);
  }

  /// The same form sent twice makes one round; empty where another round is in its place.
  Optional<UUID> add(Draft draft, Optional<Sought> sought, String who) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.interview_round
              (id, campaign, area, round, minutes, pause, speed, profile, profile_version, guide_version, form,
               made_at, made_by)
            values (:id, :campaign, :area::uuid, :round, :minutes, :pause, :speed, :profile, :version::int,
              coalesce((select max(g.version) from staffing.interview_guide g where g.campaign = :campaign), 1),
              :form, :now, :who)
            on conflict do nothing
            """)
        .param("id", id)
        .param("campaign", draft.campaign().value())
        .param("area", draft.area().orElse(null))
        .param("round", draft.number())
        .param("minutes", draft.terms().minutes())
        .param("pause", draft.terms().pause())
        .param("speed", draft.terms().speed())
        .param("profile", sought.map(Sought::profile).orElse(null))
        .param("version", sought.map(Sought::version).orElse(null))
        .param("form", draft.form())
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
    return db.sql("select id from staffing.interview_round where form = :form")
        .param("form", draft.form())
        .query(UUID.class)
        .optional();
  }

  Optional<InterviewRound> find(UUID id) {
    return db.sql(SELECT + "where id = :id").param("id", id).query((row, _) -> of(row)).optional();
  }

  List<InterviewRound> all() {
    return db.sql(SELECT + "order by made_at desc, id").query((row, _) -> of(row)).list();
  }

  List<Window> windows(UUID round) {
    return db.sql(
            """
            select day, begins, ends from staffing.interview_window where round = :round order by day, begins
            """)
        .param("round", round)
        .query(Window.class)
        .list();
  }

  /// False where it would overlap another of the day.
  boolean open(UUID round, Window window) {
    return db.sql(
                """
                insert into staffing.interview_window (round, day, begins, ends)
                select :round, :day, :begins, :ends
                 where not exists (select from staffing.interview_window w
                                    where w.round = :round and w.day = :day
                                      and w.begins < :ends and :begins < w.ends)
                """)
            .param("round", round)
            .param("day", window.day())
            .param("begins", window.begins())
            .param("ends", window.ends())
            .update()
        == 1;
  }

  void close(UUID round, Window window) {
    db.sql(
            """
            delete from staffing.interview_window where round = :round and day = :day and begins = :begins
            """)
        .param("round", round)
        .param("day", window.day())
        .param("begins", window.begins())
        .update();
  }

  int newestGuide(CampaignId campaign) {
    return db.sql(
            "select coalesce(max(version), 1) from staffing.interview_guide where campaign = :campaign")
        .param("campaign", campaign.value())
        .query(Integer.class)
        .single();
  }

  /// The newest guide and profile from now on; false where somebody has scored a candidate of it.
  boolean lift(UUID round, Optional<Sought> sought) {
    return db.sql(
                """
                update staffing.interview_round r
                   set profile = :profile, profile_version = :version::int, guide_version = coalesce(
                         (select max(g.version) from staffing.interview_guide g where g.campaign = r.campaign), 1)
                 where id = :round and not exists (
                         select from assessment.scoring s join staffing.interview i on i.id = s.interview
                          where i.round = r.id)
                """)
            .param("profile", sought.map(Sought::profile).orElse(null))
            .param("version", sought.map(Sought::version).orElse(null))
            .param("round", round)
            .update()
        == 1;
  }

  private static InterviewRound of(ResultSet row) throws SQLException {
    int least = row.getInt("least_days");
    var leastDays = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(least);
    return new InterviewRound(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        new CampaignId(row.getObject("campaign", UUID.class)),
        Optional.ofNullable(row.getObject("area", UUID.class)),
        row.getInt("round"),
        new Terms(row.getInt("minutes"), row.getInt("pause"), row.getInt("speed")),
        new Planning(row.getString("planning"), row.getInt("steps")),
        leastDays,
        new Edition(
            Optional.ofNullable(row.getString("profile")),
            row.getInt("profile_version"),
            row.getInt("guide_version")),
        Locale.of(row.getString("language")));
  }
}
