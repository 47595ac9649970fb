package dk.klynge.staffing.privacy;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.privacy.RetentionRules.By;
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

/// Complaints that keep data from being deleted: of a campaign, a post, a person or an application.
@Repository
class Holds {

  private static final String EXPIRED = "klynge";
  private static final String HOLDS =
      """
      select h.*, c.name, coalesce(p.place_name, '') as place,
             array(select a.id from staffing.application a
                    where a.campaign = h.campaign and (a.id = h.application or a.person = h.person)
                    order by a.submitted_at, a.id) as applications
        from staffing.retention_hold h
        join staffing.campaign c on c.id = h.campaign
        left join staffing.post p on p.id = h.post
      """;

  private final JdbcClient db;
  private final Clock clock;

  Holds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What a complaint is about; the program forgets whom when their data are deleted.
  ///
  /// @param kind campaign, post, person or application
  /// @param place of the post
  /// @param applications numbers of those that are kept
  record About(String kind, String place, List<UUID> applications) {}

  /// @param until the last day; empty until somebody releases it
  /// @param released empty while it holds
  record Hold(
      UUID id,
      CampaignId campaign,
      String campaignName,
      About about,
      String reason,
      Optional<LocalDate> until,
      Instant at,
      String by,
      Optional<Released> released) {}

  /// @param expired its last day was over
  record Released(Instant at, String by, String reason, boolean expired) {}

  /// What is to be kept; one of the three at most, and none for the whole campaign.
  record Wanted(
      CampaignId campaign,
      String kind,
      Optional<PostId> post,
      Optional<PersonId> person,
      Optional<ApplicationId> application,
      String reason,
      Optional<LocalDate> until) {}

  /// Those that hold first, then the latest.
  List<Hold> all() {
    return db.sql(
            HOLDS
                + """
                 order by h.released_at is not null, h.placed_at desc, h.id
                """)
        .query((row, _) -> hold(row))
        .list();
  }

  Optional<Hold> find(UUID id) {
    return db.sql(HOLDS + " where h.id = :id")
        .param("id", id)
        .query((row, _) -> hold(row))
        .optional();
  }

  /// Whether a complaint about the post runs.
  boolean holds(PostId post) {
    return db.sql(
            """
            select exists (select from staffing.retention_hold where post = :post and released_at is null)
            """)
        .param("post", post.value())
        .query(Boolean.class)
        .single();
  }

  /// False where the form has been sent before.
  boolean place(Wanted wanted, By by, String form) {
    return db.sql(
                """
                insert into staffing.retention_hold (id, campaign, about, post, person, application, reason, until,
                  placed_at, placed_by, placed_by_name, form)
                values (:id, :campaign, :about, :post::uuid, :person::uuid, :application::uuid, :reason, :until::date,
                  :now, :by, :name, :form) on conflict (form) do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("campaign", wanted.campaign().value())
            .param("about", wanted.kind())
            .param("post", wanted.post().map(PostId::value).orElse(null))
            .param("person", wanted.person().map(PersonId::value).orElse(null))
            .param("application", wanted.application().map(ApplicationId::value).orElse(null))
            .param("reason", wanted.reason())
            .param("until", wanted.until().orElse(null))
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.account())
            .param("name", by.name())
            .param("form", form)
            .update()
        == 1;
  }

  /// Releases those whose last day is over, and says of which campaigns they were.
  List<CampaignId> expire() {
    return db
        .sql(
            """
            update staffing.retention_hold
               set released_at = :now, released_by = :program, released_by_name = 'Klynge', released_reason = until::text
             where released_at is null and until < :today
            returning campaign
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("program", EXPIRED)
        .param("today", LocalDate.now(clock))
        .query(UUID.class)
        .list()
        .stream()
        .map(CampaignId::new)
        .toList();
  }

  /// False where somebody has released it already.
  boolean release(UUID id, String reason, By by) {
    return db.sql(
                """
                update staffing.retention_hold
                   set released_at = :now, released_by = :by, released_by_name = :name, released_reason = :reason
                 where id = :id and released_at is null
                """)
            .param("id", id)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.account())
            .param("name", by.name())
            .update()
        == 1;
  }

  private static Hold hold(ResultSet row) throws SQLException {
    return new Hold(
        row.getObject("id", UUID.class),
        new CampaignId(row.getObject("campaign", UUID.class)),
        row.getString("name"),
        new About(
            row.getString("about"),
            row.getString("place"),
            List.of((UUID[]) row.getArray("applications").getArray())),
        row.getString("reason"),
        Optional.ofNullable(row.getObject("until", LocalDate.class)),
        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
        row.getString("placed_by_name"),
        released(row));
  }

  private static Optional<Released> released(ResultSet row) throws SQLException {
    var at = row.getObject("released_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Released(
                at.toInstant(),
                row.getString("released_by_name"),
                row.getString("released_reason"),
                row.getString("released_by").equals(EXPIRED)));
  }
}
