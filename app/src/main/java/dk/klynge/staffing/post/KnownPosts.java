package dk.klynge.staffing.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class KnownPosts implements Posts {

  private static final String COLUMNS =
      """
      select p.id, p.campaign, p.kind, p.place_name, p.cluster, p.institution, p.area, p.from_day, p.share, p.origin,
             exists (select from staffing.appointment a
                      where a.post = p.id and a.accepted_at is not null and a.withdrawn_at is null) as filled
        from staffing.post p
      """;

  private static final String VACATE =
      """
      with there as (
        select p.id from staffing.post p
         where :kind = 'cluster_leader' and p.cluster = :place and p.withdrawn_at is null
           and not exists (select from staffing.appointment a
                            where a.post = p.id and a.applied_at is not null and a.withdrawn_at is null)
         order by p.from_day, p.id limit 1),
      made as (
        insert into staffing.post (id, campaign, kind, cluster, institution, place_name, area, from_day, share,
                                   origin, origin_id, made_at)
        select :id,
               (select c.id from staffing.campaign c
                 where c.kind = :kind and c.state in ('prepared', 'running')
                   and c.effective_on >= :from order by c.effective_on, c.made_at limit 1),
               :kind, case i.kind when 'cluster' then i.id end, case i.kind when 'institution' then i.id end,
               i.name, i.area, :from, :share, :origin, :cause::uuid, :now
          from organisation.public_place i
         where i.kind = :placeKind and i.id = :place and i.valid @> :from and not exists (select from there)
        on conflict do nothing
        returning id)
      select id from there
      union all
      select id from made
      union all
      select id from staffing.post
       where origin = 'departure' and origin_id = :cause::uuid and kind = :kind
         and coalesce(cluster, institution) = :place and withdrawn_at is null
      limit 1
      """;

  private final JdbcClient db;
  private final Clock clock;

  KnownPosts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Optional<Post> find(PostId id) {
    return db.sql(COLUMNS + " where p.id = :id")
        .param("id", id.value())
        .query((row, _) -> post(row))
        .optional();
  }

  @Override
  public List<Post> all(Collection<PostId> ids) {
    return db.sql(COLUMNS + " where p.id = any(:ids::uuid[])")
        .param(
            "ids",
            ids.stream()
                .map(id -> id.value().toString())
                .collect(Collectors.joining(",", "{", "}")))
        .query((row, _) -> post(row))
        .list();
  }

  @Override
  public List<Post> of(CampaignId campaign) {
    return db.sql(
            COLUMNS
                + """
                 left join organisation.public_place a
                   on a.kind = 'area' and a.id = p.area and a.valid @> p.from_day
                 where p.campaign = :campaign and p.withdrawn_at is null
                 order by a.name collate "da-x-icu" nulls last, p.place_name collate "da-x-icu", p.id
                """)
        .param("campaign", campaign.value())
        .query((row, _) -> post(row))
        .list();
  }

  @Override
  public List<Count> counts(LocalDate day) {
    return db.sql(
            """
            select kind, area, count(*) as posts, count(*) filter (where filled) as filled,
                   count(*) filter (where not filled and from_day <= :day) as late
              from (%s where p.withdrawn_at is null) post
             group by kind, area
             order by kind, area
            """
                .formatted(COLUMNS))
        .param("day", day)
        .query((row, _) ->
            new Count(
                PostKind.of(row.getString("kind")),
                id(row, "area", AreaId::new),
                row.getInt("posts"),
                row.getInt("filled"),
                row.getInt("late")))
        .list();
  }

  /// The running campaign of its kind takes it in; without one it waits for a campaign.
  @Override
  @Transactional
  public Optional<PostId> vacate(Vacancy vacancy) {
    var cause = cause(vacancy);
    return db.sql(VACATE)
        .param("id", PostId.fresh().value())
        .param("kind", vacancy.kind().code())
        .param("from", vacancy.from())
        .param("share", vacancy.share())
        .param("origin", cause.isPresent() ? "departure" : "reported")
        .param("cause", cause.orElse(null))
        .param("place", vacancy.place().value())
        .param("placeKind", vacancy.place() instanceof Place.OfCluster ? "cluster" : "institution")
        .param("now", OffsetDateTime.now(clock))
        .query(UUID.class)
        .optional()
        .map(PostId::new);
  }

  /// Names the departure that a post comes of, so that it is made once.
  private static Optional<UUID> cause(Vacancy vacancy) {
    return switch (vacancy.cause()) {
      case Cause.Reported() -> Optional.empty();
      case Cause.LeftFor(var appointment) -> Optional.of(appointment.value());
      case Cause.Ended(var person, var day) ->
          Optional.of(
              UUID.nameUUIDFromBytes(
                  ("ended:" + person.value() + ":" + vacancy.place().value() + ":" + day)
                      .getBytes(UTF_8)));
    };
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        new PostId(row.getObject("id", UUID.class)),
        id(row, "campaign", CampaignId::new),
        PostKind.of(row.getString("kind")),
        row.getString("place_name"),
        id(row, "cluster", ClusterId::new),
        id(row, "institution", InstitutionId::new),
        id(row, "area", AreaId::new),
        row.getObject("from_day", LocalDate.class),
        row.getBigDecimal("share"),
        row.getString("origin"),
        row.getBoolean("filled"));
  }

  private static <T> Optional<T> id(ResultSet row, String column, Function<UUID, T> as)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(as);
  }
}
