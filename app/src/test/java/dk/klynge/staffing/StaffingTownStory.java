package dk.klynge.staffing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What has happened in [StaffingTown] so far: all posts are announced; in the first area the
/// deadline has passed, committees sit, interviews are called and some committees have recommended.
/// All deputies are being redeployed.
final class StaffingTownStory {

  private final JdbcClient db;

  StaffingTownStory(JdbcClient db) {
    this.db = db;
  }

  void happens() {
    announced();
    committees();
    applied();
    interviewed();
    told();
    recommended();
    redeployed();
  }

  private void announced() {
    db.sql(
            """
            update staffing.campaign set state = 'running';
            insert into staffing.pay_agreement (kind, track, concluded_on, noted_at, noted_by)
            values ('cluster_leader', 'municipal', current_date - 20, now(), 'test');
            insert into staffing.posting (id, post, round, profile, profile_version, local_part, submitted_at, checked_at,
              checked_by, publish_at, deadline)
            select gen_random_uuid(), p.id, 1, 'cluster-leader', 1,
                   'Klyngen har tre huse og et fælles ønske om mere tid sammen med børnene udenfor.',
                   now() - interval '20 days', now() - interval '18 days', 'test', now() - interval '14 days',
                   date_trunc('day', now() at time zone 'Europe/Copenhagen') at time zone 'Europe/Copenhagen'
                     + case when a.name = 'Ådalen' then interval '-5 days' else interval '6 days' end
              from staffing.post p join organisation.area a on a.id = p.area where p.kind = 'cluster_leader'
            """)
        .update();
  }

  /// The parents' seats are still free in one committee of six; staff have not yet said whether
  /// they are close to anybody.
  private void committees() {
    db.sql(
            """
            insert into staffing.committee (id, campaign, area, name, made_at)
            select p.id, p.campaign, p.area, p.place_name, now() from staffing.post p where p.kind = 'cluster_leader';
            insert into staffing.committee_post (post, committee)
            select id, id from staffing.post where kind = 'cluster_leader';
            insert into staffing.seat (id, committee, role, number, person, invited_at, answered_at, answer)
            select gen_random_uuid(), c.id, 'chair', 1, r.person, now(), now(), 'accepted'
              from staffing.committee c join organisation.role r on r.area = c.area;
            with ordered as (select id, area, row_number() over (partition by area order by name) as n from staffing.committee),
                 people as (select e.person, i.area, e.position,
                                   row_number() over (partition by i.area, e.position order by e.person) as n
                              from organisation.employment e join organisation.institution i on i.id = e.institution)
            insert into staffing.seat (id, committee, role, number, person, invited_at, answered_at, answer)
            select gen_random_uuid(), o.id, k.role, 1 + (p.n - 1) / 12, p.person, now(), now(), 'accepted'
              from (values ('deputy', 'local_leader', 12), ('pedagogue', 'staff', 24), ('consultant', 'consultant', 12))
                     k (position, role, up_to)
              join people p on p.position = k.position and p.n <= k.up_to
              join ordered o on o.area = p.area and (o.n - 1) % 12 = (p.n - 1) % 12;
            insert into staffing.seat (id, committee, role, number, name, email, invited_at, answered_at, answer)
            select gen_random_uuid(), c.id, 'parent_board', g.n, 'Forælder ' || g.n, 'f' || g.n || '@hjem.example.org', now(),
                   case when g.n = 1 then now() end, case when g.n = 1 then 'accepted' end
              from staffing.committee c cross join generate_series(1, 2) g (n) where abs(hashtext(c.name)) % 6 > 0;
            insert into assessment.declaration (id, seat, post, relation, declared_at)
            select gen_random_uuid(), s.id, s.committee, 'none', now() from staffing.seat s
             where s.answer = 'accepted' and s.role <> 'staff'
            """)
        .update();
  }

  /// Two leaders in three apply, each for two or three posts of the own area.
  private void applied() {
    db.sql(
            """
            create temporary table applies on commit drop as
            select gen_random_uuid() as id, e.person, p.name, i.area,
                   row_number() over (partition by i.area order by e.person) as n
              from organisation.employment e join organisation.person p on p.id = e.person
              join organisation.institution i on i.id = e.institution where e.position = 'institution_leader';
            delete from applies where n % 3 = 0;
            insert into staffing.application (id, campaign, area, person, name, email, statement, made_at, submitted_at)
            select a.id, c.id, a.area, a.person, a.name, 'ansoeger@ravn.example.org',
                   'Jeg vil gerne samle de tre huse om et stærkt fælles læringsmiljø.', now() - interval '9 days',
                   now() - interval '8 days' + a.n * interval '1 minute'
              from applies a join staffing.campaign c on c.kind = 'cluster_leader';
            insert into staffing.wish (application, position, post)
            select a.id, g.k + 1, p.id
              from applies a cross join generate_series(0, 2) g (k)
              join (select id, area, row_number() over (partition by area order by place_name) as n
                      from staffing.post where kind = 'cluster_leader') p
                on p.area = a.area and p.n = 1 + (a.n * 5 + g.k * 3) % 12
             where g.k < 2 + a.n % 2;
            insert into assessment.screening (application, qualified, reason, decided_at, decided_by)
            select a.id, a.n % 7 > 0, 'Ledererfaring', now(), 'test' from applies a where a.n % 4 > 0
            """)
        .update();
  }

  private void interviewed() {
    db.sql(
            """
            insert into staffing.interview_round (id, campaign, area, round, minutes, pause, speed, planning, form, made_at,
              made_by)
            select gen_random_uuid(), c.id, a.id, 1, 45, 15, 15, 'done', gen_random_uuid(), now(), 'test'
              from staffing.campaign c join organisation.area a on a.name = 'Ådalen' where c.kind = 'cluster_leader';
            insert into staffing.interview_window (round, day, begins, ends)
            select r.id, current_date + g.n, '08:30', '16:00' from staffing.interview_round r
             cross join generate_series(-2, 7) g (n);
            insert into staffing.venue (id, name, rooms, made_at, made_by)
            values (gen_random_uuid(), 'Rådhuset', 12, now(), 'test');
            insert into staffing.interview_venue (id, round, place)
            select gen_random_uuid(), r.id, p.id from staffing.interview_round r
             cross join staffing.venue p where p.name = 'Rådhuset'
            """)
        .update();
    called();
  }

  private void called() {
    db.sql(
            """
            insert into staffing.interview_at (round, committee, venue)
            select v.round, c.id, v.id from staffing.interview_venue v join staffing.committee c on true
              join organisation.area a on a.id = c.area where a.name = 'Ådalen';
            insert into staffing.interview (id, round, committee, application, venue, room, starts)
            select gen_random_uuid(), v.round, w.post, w.application, v.id,
                   1,
                   current_date - 2 + time '08:30'
                     + ((row_number() over (order by p.place_name desc, w.application) - 1) / 7) * interval '1 day'
                     + ((row_number() over (order by p.place_name desc, w.application) - 1) % 7) * interval '1 hour'
              from staffing.wish w join staffing.application a on a.id = w.application
              join staffing.post p on p.id = w.post
              join organisation.area o on o.id = a.area
              left join assessment.screening s on s.application = a.id
             cross join staffing.interview_venue v
             where o.name = 'Ådalen' and coalesce(s.qualified, true)
            """)
        .update();
  }

  private void told() {
    db.sql(
            """
            insert into staffing.interview_told (interview, receiver, sequence, starts, place, told_at)
            select i.id, coalesce(p.email, s.email), 0, i.starts, 'Rådhuset', now()
              from staffing.interview i join staffing.seat s on s.committee = i.committee and s.answer = 'accepted'
              left join organisation.person p on p.id = s.person
             union
            select i.id, a.email, 0, i.starts, 'Rådhuset', now()
              from staffing.interview i join staffing.application a on a.id = i.application
            """)
        .update();
  }

  private void recommended() {
    db.sql(
            """
            insert into assessment.recommendation (id, post, round, none_found, reason, handed_over_at, handed_over_by)
            select p.id, p.id, 1, false, 'Samtalerne', now(), 'test'
              from (select p.*, row_number() over (order by place_name) as n from staffing.post p
                      join organisation.area a on a.id = p.area
                     where p.kind = 'cluster_leader' and a.name = 'Ådalen') p where p.n <= 5;
            insert into assessment.recommended (recommendation, application, rank)
            select r.id, w.application, row_number() over (partition by r.id order by w.position, w.application)
              from assessment.recommendation r join staffing.wish w on w.post = r.post
              left join assessment.screening s on s.application = w.application where coalesce(s.qualified, true)
            """)
        .update();
  }

  private void redeployed() {
    db.sql(
            """
            insert into staffing.redeployment (id, name, positions, effective_on, wishes_until, made_at, made_by)
            values (?, 'Souschefer', '{deputy}', current_date + 60, now() + interval '20 days', now(), 'test')
            """)
        .param(UUID.randomUUID())
        .update();
    db.sql(
            """
            insert into staffing.concerned (redeployment, person, name, email, position, institution, workplace, area,
              share, terms, added_at, added_by)
            select r.id, e.person, p.name, p.email, e.position, e.institution, i.name, i.area, 1, 'agreement', now(), 'test'
              from staffing.redeployment r cross join organisation.employment e
              join organisation.person p on p.id = e.person join organisation.institution i on i.id = e.institution
             where e.position = 'deputy';
            insert into staffing.post (id, kind, institution, place_name, area, from_day, origin, made_at)
            select gen_random_uuid(), 'pedagogue', c.institution, c.workplace, c.area, current_date + 60, 'reported', now()
              from (select c.*, row_number() over (order by person) as n from staffing.concerned c) c where c.n % 2 = 0
            """)
        .update();
  }
}
