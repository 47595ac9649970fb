package dk.klynge.leadership.conversation;

import dk.klynge.leadership.Conversations;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownConversations implements Conversations {

  private final JdbcClient db;

  KnownConversations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Meeting> of(PersonId person) {
    return ConversationRows.meetings(
        db.sql(
                """
                select * from leadership.conversation where leader = :person or other = :person
                 order by day, begins, id
                """)
            .param("person", person.value()));
  }

  @Override
  public List<Meeting> withLed(Set<PersonId> people) {
    return ConversationRows.meetings(
        db.sql(
                """
                select * from leadership.conversation where other = any(:people::uuid[]) order by day, begins, id
                """)
            .param("people", array(people)));
  }

  @Override
  public List<Meeting> in(Collection<ClusterId> clusters, LocalDate since) {
    return ConversationRows.meetings(
        db.sql(
                """
                select * from leadership.conversation
                 where cluster = any(:clusters::uuid[]) and day >= :since order by day, begins, id
                """)
            .param(
                "clusters",
                ConversationRows.array(clusters.stream().map(ClusterId::value).toList()))
            .param("since", since));
  }

  @Override
  public List<Promise> promisesOf(PersonId person) {
    return db.sql(
            """
            select c.id, a.due from leadership.conversation_agreement a
              join leadership.conversation c on c.id = a.conversation
             where a.done_at is null and a.due is not null
               and (c.leader = :person and a.who in ('leader', 'both')
                 or c.other = :person and a.who in ('other', 'both'))
             order by a.due
            """)
        .param("person", person.value())
        .query((row, _) ->
            new Promise(row.getObject("id", UUID.class), row.getObject("due", LocalDate.class)))
        .list();
  }

  @Override
  public List<Shared> sharedWithTeam(Set<PersonId> members) {
    return shared("team", members);
  }

  @Override
  public List<Shared> sharedWithLeader(Set<PersonId> people) {
    return shared("leader", people);
  }

  private List<Shared> shared(String reader, Set<PersonId> by) {
    return db.sql(
            """
            select a.conversation, s.person, a.text, a.due, a.done_at is not null as done
              from leadership.conversation_share s join leadership.conversation_agreement a on a.id = s.agreement
             where s.reader = :reader and s.person = any(:by::uuid[])
             order by s.at desc, a.id limit 100
            """)
        .param("reader", reader)
        .param("by", array(by))
        .query((row, _) ->
            new Shared(
                row.getObject("conversation", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("text"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getBoolean("done")))
        .list();
  }

  private static String array(Set<PersonId> people) {
    return ConversationRows.array(people.stream().map(PersonId::value).toList());
  }
}
