package dk.klynge.staffing.scoring;

import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.PartialSeats;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Candidates whom the one who is signed in has met and not yet scored.
@Repository
class ScoringTasks implements TaskSource {

  private final JdbcClient db;
  private final SignedInPerson signedIn;
  private final List<PartialSeats> partial;
  private final Clock clock;

  ScoringTasks(JdbcClient db, SignedInPerson signedIn, List<PartialSeats> partial, Clock clock) {
    this.db = db;
    this.signedIn = signedIn;
    this.partial = partial;
    this.clock = clock;
  }

  private record Met(UUID committee, UUID seat, String role, UUID candidate) {}

  @Override
  public List<Task> tasks() {
    return signedIn.now().flatMap(this::task).map(List::of).orElse(List.of());
  }

  private Optional<Task> task(PersonId me) {
    long waiting = met(me).stream().filter(one -> !isPartial(one, me)).count();
    var key = "staffing.scoring.waiting." + (waiting == 1 ? "one" : "many");
    return waiting == 0
        ? Optional.empty()
        : Optional.of(Task.of(key, "/my-interviews", "" + waiting));
  }

  private boolean isPartial(Met met, PersonId me) {
    var member = new Member(met.seat(), met.role(), "", "", Optional.of(me));
    return partial.stream()
        .anyMatch(one ->
            !one.partial(
                    new CommitteeId(met.committee()),
                    List.of(member),
                    new PersonId(met.candidate()))
                .isEmpty());
  }

  /// Within the last four weeks, since the work of a committee is over after that.
  private List<Met> met(PersonId me) {
    return db.sql(
            """
            select i.committee, s.id as seat, s.role, a.person as candidate
              from staffing.interview i
              join staffing.application a on a.id = i.application
              join staffing.seat s on s.committee = i.committee
             where s.person = :me and s.answer = 'accepted' and s.left_at is null and s.substitute_for is null
               and i.cancelled_at is null and i.starts < :now and i.starts > :since and a.withdrawn_at is null
               and not exists (select from assessment.scoring k
                                where k.interview = i.id and k.member = :me::text and k.finished_at is not null)
               and not exists (select from assessment.absence b where b.interview = i.id and b.member = :me::text)
               and not exists (select from staffing.committee_post c join assessment.recommendation r on r.post = c.post
                                where c.committee = i.committee and r.handed_over_at is not null)
            """)
        .param("me", me.value())
        .param("now", LocalDateTime.now(clock))
        .param("since", LocalDateTime.now(clock).minusWeeks(4))
        .query(Met.class)
        .list();
  }
}
