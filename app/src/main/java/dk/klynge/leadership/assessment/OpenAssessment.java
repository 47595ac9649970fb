package dk.klynge.leadership.assessment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.Team;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Audience;
import dk.klynge.survey.Rounds.Invitee;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The leader of the team opens a cycle, and whoever is to be asked gets a letter.
@Service
class OpenAssessment {

  private final AssessmentRows rows;
  private final Employees employees;
  private final SignedInPerson people;
  private final QuestionSets sets;
  private final Profiles profiles;
  private final Rounds rounds;
  private final AuditTrail audit;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  OpenAssessment(
      AssessmentRows rows,
      Employees employees,
      SignedInPerson people,
      QuestionSets sets,
      Profiles profiles,
      Rounds rounds,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.employees = employees;
    this.people = people;
    this.sets = sets;
    this.profiles = profiles;
    this.rounds = rounds;
    this.audit = audit;
    this.clock = clock;
  }

  /// Who is asked beside the members.
  enum Asked {
    STAFF,
    BOARD,
    MANAGER
  }

  /// @param board addresses of mail
  record Wanted(UUID form, LocalDate closes, Set<Asked> asked, List<String> board) {}

  sealed interface Opened {
    record Done(AssessmentId id) implements Opened {}

    /// The team has one that is not closed yet.
    record OneIsOpen() implements Opened {}
  }

  /// Whoever calls has asked the door.
  @Transactional
  Opened open(Team team, Wanted wanted) {
    var before = rows.opened(wanted.form());
    if (before.isPresent()) return new Opened.Done(before.get());
    var earlier = rows.of(team.cluster());
    var one =
        new Assessment(
            AssessmentId.fresh(),
            team.cluster(),
            team.name(),
            team.area(),
            earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1,
            LocalDate.now(clock),
            wanted.closes(),
            Optional.empty(),
            Optional.empty(),
            wanted.asked().contains(Asked.MANAGER),
            profiles.on(LocalDate.now(clock), Locale.of("da")).version(),
            sets.latest(Assessment.SELF).version(),
            sets.latest(Assessment.OTHERS).version(),
            Optional.empty(),
            0);
    if (!rows.add(one, wanted.form())) return new Opened.OneIsOpen();
    var audiences = audiences(team, wanted);
    if (!audiences.isEmpty()) rows.asks(one.id(), rounds.open(opening(one, audiences)));
    record(one, audiences);
    return new Opened.Done(one.id());
  }

  private static Opening opening(Assessment one, List<Audience> audiences) {
    return new Opening(
        "leadership-assessment",
        new Wording(
            "Syn på ledelsesteamet i " + one.clusterName(),
            "Views on the leadership team of " + one.clusterName()),
        one.closes(),
        one.clusterName(),
        audiences);
  }

  private List<Audience> audiences(Team team, Wanted wanted) {
    var audiences = new ArrayList<Audience>();
    if (wanted.asked().contains(Asked.STAFF))
      audiences.add(new Audience(Assessment.STAFF, Assessment.OTHERS, staff(team)));
    if (!wanted.board().isEmpty())
      audiences.add(
          new Audience(
              Assessment.BOARD,
              Assessment.OTHERS,
              wanted.board().stream()
                  .map(address -> new Invitee(address, "", Locale.of("da")))
                  .toList()));
    return audiences;
  }

  /// The staff of the cluster's houses with an address, without the team itself.
  List<Invitee> staff(Team team) {
    var today = LocalDate.now(clock);
    var houses = rows.houses(team.cluster(), today);
    return employees.on(today, Set.of()).stream()
        .filter(one -> one.institution().filter(houses::contains).isPresent())
        .filter(one -> !one.email().isBlank() && !team.has(one.person()))
        .map(one -> new Invitee(one.email(), "", language(one.person())))
        .toList();
  }

  private Locale language(PersonId person) {
    return people.languageOf(person).orElse(Locale.of("da"));
  }

  private void record(Assessment one, List<Audience> audiences) {
    Map<String, Change> fields = new HashMap<>();
    fields.put("closes", new Change("", one.closes().toString()));
    for (var audience : audiences)
      fields.put(audience.code(), new Change("", "" + audience.invitees().size()));
    audit.changed(
        LeadershipActions.LEAD,
        new Subject("leadership-assessment", one.id().value().toString(), one.clusterName()),
        fields);
  }
}
