package dk.klynge.staffing.post;

import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the pages of posts ask beyond what other features do.
@Repository
class PostRows {

  private final JdbcClient db;
  private final Clock clock;

  PostRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param holder who has accepted it
  record Row(
      UUID id,
      String kind,
      String place,
      @Nullable UUID areaId,
      @Nullable String area,
      @Nullable UUID campaign,
      @Nullable String campaignName,
      String origin,
      LocalDate fromDay,
      @Nullable String holder,
      boolean withdrawn) {}

  /// What is asked for; empty texts ask for nothing.
  ///
  /// @param origin decision, departure, reported or home
  /// @param campaign its id, or none for posts that belong to no campaign
  record Asked(String text, String kind, String state, String campaign, String origin) {
    static final String NONE = "none";
    static final Set<String> ORIGINS = Set.of("decision", "departure", "reported", "home");

    /// Whether the campaign is one at all.
    boolean isSound() {
      return (campaign.isEmpty() || campaign.equals(NONE) || campaign.matches("[0-9a-fA-F-]{36}"))
          && (origin.isEmpty() || ORIGINS.contains(origin));
    }
  }

  /// The posts by area and place in Danish order.
  List<Row> list(Asked asked) {
    return db.sql(
            """
            select * from (
              select p.id, p.kind, p.place_name as place, p.area as area_id, area.name as area, p.campaign,
                     c.name as campaign_name, p.origin, p.from_day, p.withdrawn_at is not null as withdrawn,
                     (select a.name from staffing.appointment a
                       where a.post = p.id and a.accepted_at is not null and a.withdrawn_at is null limit 1) as holder
                from staffing.post p
                left join staffing.campaign c on c.id = p.campaign
                left join organisation.public_place area
                  on area.kind = 'area' and area.id = p.area and area.valid @> p.from_day
               where (:kind = '' or p.kind = :kind)
                 and (:campaign = '' or coalesce(p.campaign::text, 'none') = lower(:campaign))
                 and (:origin = '' or p.origin = :origin)
                 and p.place_name ilike '%' || :text || '%') post
             where case :state when 'open' then holder is null and not withdrawn
                               when 'filled' then holder is not null
                               when 'withdrawn' then withdrawn
                               else not withdrawn end
             order by area collate "da-x-icu" nulls last, place collate "da-x-icu", id
            """)
        .param("kind", asked.kind())
        .param("campaign", asked.campaign())
        .param("origin", asked.origin())
        .param("text", asked.text().replaceAll("[%_\\\\]", ""))
        .param("state", asked.state())
        .query(Row.class)
        .list();
  }

  record Withdrawn(OffsetDateTime at, String reason) {}

  Optional<Withdrawn> withdrawn(PostId id) {
    return db.sql(
            """
            select withdrawn_at as at, withdrawn_reason as reason from staffing.post
             where id = :id and withdrawn_at is not null
            """)
        .param("id", id.value())
        .query(Withdrawn.class)
        .optional();
  }

  /// False where it is withdrawn already, or somebody has it or was offered it.
  boolean withdraw(PostId id, String reason) {
    return db.sql(
                """
                update staffing.post p
                   set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                 where p.id = :id and p.withdrawn_at is null
                   and not exists (select from staffing.appointment a
                                    where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
                """)
            .param("id", id.value())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// What the post asks of its holder beyond the profile, such as hours or qualifications.
  void require(PostId id, String requirements) {
    db.sql("update staffing.post set requirements = :text, version = version + 1 where id = :id")
        .param("id", id.value())
        .param("text", requirements)
        .update();
  }

  String requirements(PostId id) {
    return db.sql("select requirements from staffing.post where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }
}
