package dk.klynge.staffing.posting;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostKind;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who wants to know of new postings.
@Repository
class Subscriptions {

  private final JdbcClient db;
  private final Clock clock;

  Subscriptions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<String> of(PersonId person) {
    return db.sql("select kind from staffing.posting_subscription where person = :person")
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  /// These kinds of posts and no others; what is no kind is left out.
  @Transactional
  public void set(PersonId person, List<String> kinds) {
    var known = Arrays.stream(PostKind.values()).map(PostKind::code).toList();
    db.sql("delete from staffing.posting_subscription where person = :person")
        .param("person", person.value())
        .update();
    for (var kind : kinds.stream().distinct().filter(known::contains).toList())
      db.sql(
              """
              insert into staffing.posting_subscription (person, kind, since) values (:person, :kind, :now)
              """)
          .param("person", person.value())
          .param("kind", kind)
          .param("now", OffsetDateTime.now(clock))
          .update();
  }

  /// Somebody to be told of a posting that has become public.
  record Due(UUID posting, String kind, String place, UUID person, String email) {}

  /// Postings that became public in the last days, with those who subscribed before; who has been
  /// told is known by the letter.
  List<Due> due(Instant now, Instant since) {
    return db.sql(
            """
            select g.id as posting, p.kind, p.place_name as place, s.person, person.email
              from staffing.posting g
              join staffing.post p on p.id = g.post
              join staffing.posting_subscription s on s.kind = p.kind and s.since <= g.publish_at
              join organisation.public_person person on person.id = s.person and person.email is not null
             where g.checked_at is not null and g.withdrawn_at is null and g.publish_at between :since and :now
               and g.deadline > :now
             order by g.publish_at, g.id, s.person
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Due.class)
        .list();
  }
}
