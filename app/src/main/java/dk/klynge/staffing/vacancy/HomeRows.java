package dk.klynge.staffing.vacancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.vacancy.HomeLeader.HomeException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is kept of the leaders who stay at home.
@Repository
class HomeRows {

  private final JdbcClient db;
  private final Clock clock;

  HomeRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void planned(StructureToStaff structure) {
    for (var cluster : structure.clusters())
      if (!cluster.kind().equals("network"))
        for (var member : cluster.members())
          db.sql(
                  """
                  insert into staffing.planned_member (decision, cluster, institution)
                  values (:decision, :cluster, :institution) on conflict do nothing
                  """)
              .param("decision", structure.decision())
              .param("cluster", cluster.id().value())
              .param("institution", member.value())
              .update();
  }

  /// By decisions whose posts are not all withdrawn, with effect by the day.
  Set<UUID> plannedMembers(LocalDate day) {
    return Set.copyOf(
        db.sql(
                """
                select m.institution from staffing.planned_member m
                 where exists (select from staffing.post p
                                where p.origin = 'decision' and p.origin_id = m.decision
                                  and p.withdrawn_at is null and p.from_day <= :day)
                """)
            .param("day", day)
            .query(UUID.class)
            .list());
  }

  /// The days on which campaigns that are not over bring a new structure, the next first.
  List<LocalDate> days() {
    return db.sql(
            """
            select distinct effective_on from staffing.campaign
             where state in ('prepared', 'running') and kind = 'cluster_leader' order by effective_on
            """)
        .query(LocalDate.class)
        .list();
  }

  /// One post for each house and day.
  PostId post(HomeLeader leader, LocalDate day) {
    var origin = UUID.nameUUIDFromBytes(("home:" + day).getBytes(UTF_8));
    return new PostId(
        db.sql(
                """
                with made as (
                  insert into staffing.post (id, kind, institution, place_name, area, from_day, share, origin,
                                             origin_id, made_at)
                  values (:id, 'pedagogical_leader', :institution, :name, :area::uuid, :day, :share, 'home',
                          :origin, :now)
                  on conflict do nothing returning id)
                select id from made
                union all
                select id from staffing.post
                 where origin = 'home' and origin_id = :origin and institution = :institution
                   and withdrawn_at is null
                """)
            .param("id", PostId.fresh().value())
            .param("institution", leader.institution().value())
            .param("name", leader.house())
            .param("area", leader.area().map(AreaId::value).orElse(null))
            .param("day", day)
            .param("share", leader.share())
            .param("origin", origin)
            .param("now", OffsetDateTime.now(clock))
            .query(UUID.class)
            .single());
  }

  private record Line(UUID person, String kind, String reason) {}

  Map<PersonId, HomeException> exceptions(LocalDate day) {
    var all = new HashMap<PersonId, HomeException>();
    db.sql("select person, kind, reason from staffing.home_exception where from_day = :day")
        .param("day", day)
        .query(Line.class)
        .list()
        .forEach(line ->
            all.put(new PersonId(line.person()), new HomeException(line.kind(), line.reason())));
    return all;
  }

  /// False where there is one already.
  boolean except(
      HomeLeader leader, LocalDate day, HomeException why, Optional<PostId> post, String who) {
    return db.sql(
                """
                insert into staffing.home_exception (person, from_day, institution, kind, reason, post, made_at, made_by)
                values (:person, :day, :institution, :kind, :reason, :post::uuid, :now, :who)
                on conflict do nothing
                """)
            .param("person", leader.person().value())
            .param("day", day)
            .param("institution", leader.institution().value())
            .param("kind", why.kind())
            .param("reason", why.reason())
            .param("post", post.map(PostId::value).orElse(null))
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  private static final String RELIED =
      """
      exists (select from staffing.appointment a
               where a.post = e.post and a.declined_at is null and a.withdrawn_at is null)
      or exists (select from staffing.wish w join staffing.application a on a.id = w.application
                  where w.post = e.post and a.submitted_at is not null and a.withdrawn_at is null)
      or exists (select from staffing.posting o
                  where o.post = e.post and o.publish_at <= :now and o.withdrawn_at is null)
      """;

  /// The exception holds no more, and its post is withdrawn. False where there is none, the person
  /// has left, or others rely on the post.
  boolean lift(PersonId person, LocalDate day, String reason) {
    return db.sql(
                """
                with lifted as (
                  delete from staffing.home_exception e
                   where e.person = :person and e.from_day = :day and e.released_at is null and not (%s)
                   returning e.post),
                withdrawn as (
                  update staffing.post p
                     set withdrawn_at = :now, withdrawn_reason = :reason, version = p.version + 1
                    from lifted where p.id = lifted.post and p.withdrawn_at is null)
                select count(*) from lifted
                """
                    .formatted(RELIED))
            .param("person", person.value())
            .param("day", day)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .query(Integer.class)
            .single()
        == 1;
  }

  record Retiring(UUID person, LocalDate day) {}

  /// Whose last day has passed and who still holds a leader's post.
  List<Retiring> retiring(LocalDate today) {
    return db.sql(
            """
            select person, from_day as day from staffing.home_exception
             where kind = 'retirement' and from_day <= :today and released_at is null
            """)
        .param("today", today)
        .query(Retiring.class)
        .list();
  }

  /// False where another node has done it.
  boolean released(Retiring who) {
    return db.sql(
                """
                update staffing.home_exception set released_at = :now
                 where person = :person and from_day = :day and released_at is null
                """)
            .param("person", who.person())
            .param("day", who.day())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
