package dk.klynge.leadership.competence;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.competence.CompetencePages.TeamPage;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People say what they can, and the one who leads them confirms it.
@Service
class SayCompetences {

  private final CompetenceRows rows;
  private final TeamDoor door;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Guard guard;

  SayCompetences(
      CompetenceRows rows, TeamDoor door, SignedInPerson signedIn, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.door = door;
    this.signedIn = signedIn;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where the person's competences were changed since the form was shown.
  @Transactional
  boolean say(PersonId person, CompetenceForm form) {
    if (!rows.touch(person, form.edition())) return false;
    for (var line : form.lines()) {
      boolean changed =
          line.level() == 0
              ? rows.forget(person, line.code())
              : rows.say(person, line.code(), line.level(), line.evidence());
      if (changed) record(person, LeadershipActions.TALK, "competence", line.code());
    }
    return true;
  }

  /// The cluster leader confirms those of the team; the area manager the cluster leader's, and
  /// those of a network, which has no leader. Nobody confirms their own.
  boolean mayConfirm(Team team, Team.Member member) {
    if (signedIn.now().filter(member.person()::equals).isPresent()) return false;
    boolean led = member.kind() != Team.Kind.CLUSTER_LEADER && team.leader().isPresent();
    return door.may(led ? LeadershipActions.LEAD : LeadershipActions.CONFIRM, team);
  }

  /// The member of the team whose competences the caller may confirm.
  Team.Member confirmable(Team team, PersonId person) {
    var member = TeamCompetences.people(team).get(person);
    if (member == null) throw new NotFound();
    if (!mayConfirm(team, member)) throw new Refused(LeadershipActions.CONFIRM);
    return member;
  }

  /// Whoever reads what others have written of themselves, to confirm it, leaves a trace.
  TeamPage look(Team team, TeamPage page) {
    if (!page.waiting().isEmpty())
      audit.looked(
          LeadershipActions.TEAM_READ,
          new Subject("competences", team.cluster().value().toString(), team.name()));
    return page;
  }

  /// @param edition of the person's competences, as they were shown
  /// @return false where they were changed meanwhile
  @Transactional
  boolean confirm(PersonId person, String code, int edition) {
    if (!rows.confirm(person, code, edition, guard.name())) return false;
    record(person, LeadershipActions.CONFIRM, "confirmed", code);
    return true;
  }

  @Transactional
  void agree(PersonId person) {
    if (rows.agree(person)) record(person, LeadershipActions.TALK, "findable", "yes");
  }

  @Transactional
  void withdraw(PersonId person) {
    if (rows.withdraw(person)) record(person, LeadershipActions.TALK, "findable", "no");
  }

  private void record(PersonId person, String action, String field, String value) {
    audit.changed(
        action,
        new Subject("competences", person.value().toString(), ""),
        Map.of(field, new Change("", value)));
  }
}
