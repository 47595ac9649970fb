package dk.klynge.publishing.mailing;

import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.Recipients;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who a newsletter goes to: read from the register and from the subscriptions on the day it is
/// asked, so that nobody keeps lists.
@Repository
class AudienceRows implements Recipients {

  /// One row for each address and each group that it is in. Leaders are those who hold a leader's
  /// role; a place that is chosen means what lies in it.
  private static final String FOUND =
      """
      with letter as (select *, cardinality(areas || clusters || institutions) = 0 as everywhere
                        from publishing.newsletter where id = :id),
      house as (
        select p.id from letter n join organisation.public_place p on p.kind = 'institution' and p.valid @> :day
          left join organisation.public_membership m on m.institution = p.id and m.valid @> :day
         where n.everywhere or p.area = any(n.areas) or m.cluster = any(n.clusters) or p.id = any(n.institutions)),
      group_of as (
        select p.id from letter n join organisation.public_place p on p.kind = 'cluster' and p.valid @> :day
         where n.everywhere or p.area = any(n.areas) or p.id = any(n.clusters)),
      found as (
        select lower(trim(p.email)) as address, 'da' as language, 'LEADERS' as of_group
          from letter n join organisation.public_role r on 'LEADERS' = any(n.groups) and r.valid @> :day
          join organisation.public_person p on p.id = r.person
         where n.everywhere or r.area = any(n.areas) or r.cluster in (select id from group_of)
            or r.institution in (select id from house)
        union all
        select lower(trim(p.email)), 'da', 'STAFF'
          from letter n join organisation.public_employment e on 'STAFF' = any(n.groups) and e.valid @> :day
          join organisation.public_person p on p.id = e.person
         where n.everywhere or e.institution in (select id from house)
        union all
        select s.address, s.language, case when s.institution is null then 'SUBSCRIBERS' else 'PARENTS' end
          from letter n join publishing.subscription s on s.confirmed_at is not null
         where ('SUBSCRIBERS' = any(n.groups) and s.institution is null)
            or ('PARENTS' = any(n.groups) and s.institution in (select id from house))),
      reached as (
        select f.address, f.language, f.of_group,
               coalesce(a.unsubscribed_at is not null or a.bounced_at is not null, false) as blocked
          from found f left join publishing.address a on a.address = f.address
         where f.address like '_%@_%._%')
      """;

  private final JdbcClient db;
  private final Clock clock;

  AudienceRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Count count(NewsletterId id) {
    return db.sql(
            FOUND
                + """
                select count(distinct address) filter (where not blocked) as total,
                       count(distinct address) filter (where not blocked and of_group = 'LEADERS') as leaders,
                       count(distinct address) filter (where not blocked and of_group = 'STAFF') as staff,
                       count(distinct address) filter (where not blocked and of_group = 'SUBSCRIBERS') as subscribers,
                       count(distinct address) filter (where not blocked and of_group = 'PARENTS') as parents,
                       count(distinct address) filter (where blocked) as left_out
                  from reached
                """)
        .param("id", id.value())
        .param("day", LocalDate.now(clock))
        .query(Count.class)
        .single();
  }

  /// Writes down whom it goes to, each address once; a subscriber gets it in the language of the
  /// subscription. Returns how many there are.
  int freeze(NewsletterId id) {
    db.sql(
            FOUND
                + """
                insert into publishing.address (address) select distinct address from reached
                on conflict do nothing
                """)
        .param("id", id.value())
        .param("day", LocalDate.now(clock))
        .update();
    return db.sql(
            FOUND
                + """
                insert into publishing.recipient (newsletter, address, language, next_at)
                select distinct on (address) :id, address, language, :now
                  from reached where not blocked
                 order by address, of_group in ('SUBSCRIBERS', 'PARENTS') desc, language
                on conflict do nothing
                """)
        .param("id", id.value())
        .param("day", LocalDate.now(clock))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
