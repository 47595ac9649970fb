package dk.klynge.staffing.vacancy;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VacancyRows {

  private final JdbcClient db;
  private final Clock clock;

  VacancyRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param what post, abolished, cluster (HR makes the post), closed (the place is not there any
  ///   more) or none
  record Left(
      String position, Optional<UUID> place, String placeName, String what, Optional<PostId> post) {

    static Left nothing() {
      return new Left("", Optional.empty(), "", "none", Optional.empty());
    }

    Left as(String other) {
      return new Left(position, place, placeName, other, Optional.empty());
    }
  }

  void note(AppointmentId appointment, Left left) {
    db.sql(
            """
            insert into staffing.left_behind (appointment, position, place, place_name, what, post, noted_at)
            values (:appointment, :position, :place::uuid, :name, :what, :post::uuid, :now)
            on conflict do nothing
            """)
        .param("appointment", appointment.value())
        .param("position", left.position())
        .param("place", left.place().orElse(null))
        .param("name", left.placeName())
        .param("what", left.what())
        .param("post", left.post().map(PostId::value).orElse(null))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// @param by appointment, application or posting: what somebody has done about the post
  record Relied(String by, String place) {}

  /// What others have done about the post that the appointment left empty.
  Optional<Relied> reliedOn(AppointmentId appointment) {
    return db.sql(
            """
            select case
                     when exists (select from staffing.appointment a
                                   where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
                       then 'appointment'
                     when exists (select from staffing.wish w join staffing.application a on a.id = w.application
                                   where w.post = p.id and a.submitted_at is not null and a.withdrawn_at is null)
                       then 'application'
                     when exists (select from staffing.posting o
                                   where o.post = p.id and o.publish_at <= :now and o.withdrawn_at is null)
                       then 'posting'
                   end as by, p.place_name as place
              from staffing.left_behind l join staffing.post p on p.id = l.post
             where l.appointment = :appointment and l.taken_back_at is null and p.withdrawn_at is null
            """)
        .param("appointment", appointment.value())
        .param("now", OffsetDateTime.now(clock))
        .query(MaybeRelied.class)
        .optional()
        .flatMap(found -> Optional.ofNullable(found.by()).map(by -> new Relied(by, found.place())));
  }

  private record MaybeRelied(@Nullable String by, String place) {}

  /// The post that was left is its holder's again; one that was there for another reason stays.
  /// False where none was made.
  boolean takeBack(AppointmentId appointment, String reason) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            update staffing.left_behind set taken_back_at = :now
             where appointment = :appointment and taken_back_at is null
            """)
        .param("appointment", appointment.value())
        .param("now", now)
        .update();
    return db.sql(
                """
                update staffing.post p
                   set withdrawn_at = :now, withdrawn_reason = :reason, version = p.version + 1
                  from staffing.left_behind l
                 where l.appointment = :appointment and p.id = l.post and p.withdrawn_at is null
                   and p.origin = 'departure' and p.origin_id = l.appointment
                """)
            .param("appointment", appointment.value())
            .param("reason", reason)
            .param("now", now)
            .update()
        > 0;
  }

  /// Whether somebody's leaving on the day was seen when they accepted another post.
  boolean isKnown(PersonId person, LocalDate day) {
    return db.sql(
            """
            select exists (select from staffing.left_behind l join staffing.appointment a on a.id = l.appointment
                            where a.person = :person and a.from_day = :day and l.what = 'post'
                              and l.taken_back_at is null)
            """)
        .param("person", person.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /// One acceptance and what it left, for drawing the chains.
  record Step(
      UUID appointment,
      UUID post,
      String kind,
      String place,
      String name,
      String state,
      LocalDate from,
      @Nullable String position,
      String placeName,
      @Nullable String what,
      @Nullable UUID leftPost,
      @Nullable UUID area) {}

  List<Step> steps() {
    return db.sql(
            """
            select a.id as appointment, p.id as post, p.kind, p.place_name as place, a.name,
                   case when a.applied_at is not null then 'appointed' else 'accepted' end as state,
                   a.from_day as "from", l.position, coalesce(l.place_name, '') as place_name, l.what,
                   l.post as left_post, p.area
              from staffing.appointment a
              join staffing.post p on p.id = a.post
              left join staffing.left_behind l on l.appointment = a.id and l.taken_back_at is null
             where a.accepted_at is not null and a.withdrawn_at is null and a.origin <> 'home'
             order by p.place_name collate "da-x-icu", a.id
            """)
        .query(Step.class)
        .list();
  }
}
