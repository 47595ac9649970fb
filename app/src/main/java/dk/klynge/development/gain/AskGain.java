package dk.klynge.development.gain;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.gain.GainSurvey.GainId;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Audience;
import dk.klynge.survey.Rounds.Invitee;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a survey, reminds, closes, and makes links for parents, whose addresses nobody has.
@Service
class AskGain {

  private final GainRows rows;
  private final Rounds rounds;
  private final Teams teams;
  private final Employees employees;
  private final Register register;
  private final SignedInPerson people;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AskGain(
      GainRows rows,
      Rounds rounds,
      Teams teams,
      Employees employees,
      Register register,
      SignedInPerson people,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.rounds = rounds;
    this.teams = teams;
    this.employees = employees;
    this.register = register;
    this.people = people;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param audiences of [GainSurvey#AUDIENCES]
  record Wanted(UUID form, LocalDate closes, Set<String> audiences) {}

  @Transactional
  GainId open(Wanted wanted) {
    guard.require(DevelopmentActions.SURVEY, new Scope.Everywhere());
    var before = rows.opened(wanted.form());
    if (before.isPresent()) return before.get();
    var earlier = rows.all();
    int number = earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
    var today = LocalDate.now(clock);
    var round =
        rounds.open(
            new Opening(
                "gain-survey",
                new Wording("Er reformen en gevinst?", "Is the reform a gain?"),
                wanted.closes(),
                guard.name(),
                audiences(wanted.audiences(), today)));
    var one = new GainSurvey(new GainId(UUID.randomUUID()), number, today, wanted.closes(), round);
    if (!rows.add(one, wanted.form(), guard.name()))
      throw new IllegalStateException("Two surveys were opened at the same moment");
    record(one, "closes", wanted.closes().toString());
    return one.id();
  }

  private List<Audience> audiences(Set<String> wanted, LocalDate today) {
    var leaders =
        teams.on(today).stream()
            .flatMap(team -> team.members().stream())
            .map(Team.Member::person)
            .collect(Collectors.toSet());
    var areas = register.areasOn(today).stream().collect(Collectors.toMap(Named::id, Named::name));
    var audiences = new ArrayList<Audience>();
    for (var code : GainSurvey.AUDIENCES) {
      if (!wanted.contains(code)) continue;
      var invitees = new ArrayList<Invitee>();
      if (!code.equals("parents"))
        for (var one : employees.on(today, Set.of()))
          if (code.equals("leaders") == leaders.contains(one.person()) && !one.email().isBlank())
            invitees.add(invitee(one, areas));
      audiences.add(new Audience(code, GainSurvey.set(code), invitees));
    }
    return audiences;
  }

  private Invitee invitee(Employee one, Map<UUID, String> areas) {
    var area = one.area().map(AreaId::value).map(id -> areas.getOrDefault(id, "")).orElse("");
    return new Invitee(one.email(), area, language(one.person()));
  }

  private Locale language(PersonId person) {
    return people.languageOf(person).orElse(Locale.of("da"));
  }

  @Transactional
  List<String> links(GainSurvey one, int count) {
    guard.require(DevelopmentActions.SURVEY, new Scope.Everywhere());
    var links = rounds.links(one.round(), "parents", count);
    record(one, "links", Integer.toString(count));
    return links;
  }

  @Transactional
  int remind(GainSurvey one) {
    guard.require(DevelopmentActions.SURVEY, new Scope.Everywhere());
    int sent = rounds.remind(one.round());
    record(one, "reminded", Integer.toString(sent));
    return sent;
  }

  @Transactional
  void close(GainSurvey one) {
    guard.require(DevelopmentActions.SURVEY, new Scope.Everywhere());
    rounds.close(one.round());
    record(one, "closed", LocalDate.now(clock).toString());
  }

  private void record(GainSurvey one, String field, String value) {
    audit.changed(
        DevelopmentActions.SURVEY,
        new Subject("gain-survey", one.id().value().toString(), Integer.toString(one.number())),
        Map.of(field, new Change("", value)));
  }
}
