package dk.klynge.staffing.committee;

import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.committee.Declarations.Declared;
import dk.klynge.staffing.committee.Partiality.Pair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Is the committee complete, and may each member assess each candidate?
@Component
class JudgeCommittee implements CommitteeStanding {

  private final CommitteeRows committees;
  private final Compositions compositions;
  private final Seats seats;
  private final Declarations declarations;
  private final Applications applications;
  private final LeadershipChain leadership;
  private final Clock clock;

  JudgeCommittee(
      CommitteeRows committees,
      Compositions compositions,
      Seats seats,
      Declarations declarations,
      Applications applications,
      LeadershipChain leadership,
      Clock clock) {
    this.committees = committees;
    this.compositions = compositions;
    this.seats = seats;
    this.declarations = declarations;
    this.applications = applications;
    this.leadership = leadership;
    this.clock = clock;
  }

  @Override
  public Standing of(CommitteeId id) {
    return committees.find(id).map(this::judge).orElseGet(() -> new Standing(List.of(), false));
  }

  private Standing judge(CommitteeRows.Committee committee) {
    var all = seats.of(committee.id());
    var lacks = new LinkedHashSet<Lack>();
    lacks.addAll(new Completeness(compositions.of(committee.campaign())).of(all));
    var sitting = all.stream().filter(Seat::sits).toList();
    var chains = new HashMap<PersonId, List<Link>>();
    var said = declarations.of(committee.id());
    for (var post : committees.posts(committee.id()))
      for (var candidate : applications.candidates(post))
        for (var seat : sitting)
          lacks.addAll(of(pair(seat, candidate, chains, relation(seat, post, candidate, said))));
    var found = List.copyOf(lacks);
    return new Standing(found, isOverridden(committee.id(), found));
  }

  /// Those of the seats that may not assess somebody who applies for a post of the committee.
  List<Seat> partial(CommitteeId committee, List<Seat> sitting, PersonId candidate) {
    var said = declarations.of(committee);
    var chains = new HashMap<PersonId, List<Link>>();
    var found = new LinkedHashSet<Seat>();
    for (var post : committees.posts(committee))
      for (var one : applications.candidates(post))
        if (one.person().equals(candidate))
          for (var seat : sitting)
            if (!of(pair(seat, one, chains, relation(seat, post, one, said))).isEmpty())
              found.add(seat);
    return List.copyOf(found);
  }

  private static List<Lack> of(Pair pair) {
    return Partiality.ALL.stream().flatMap(rule -> rule.of(pair).stream()).toList();
  }

  /// It covers what was known when it was made; a new lack asks for a new one.
  private boolean isOverridden(CommitteeId committee, List<Lack> lacks) {
    return !lacks.isEmpty()
        && declarations
            .letThrough(committee)
            .filter(override -> override.lacks().containsAll(written(lacks)))
            .isPresent();
  }

  static List<String> written(List<Lack> lacks) {
    return lacks.stream().map(lack -> lack.key() + lack.arguments()).toList();
  }

  /// What was said of this candidate counts more than what was said of the whole post.
  private static String relation(Seat seat, PostId post, Submitted candidate, List<Declared> said) {
    var about =
        said.stream()
            .filter(one -> one.seat().equals(seat.id()) && one.isAbout(post, candidate.id()))
            .toList();
    return about.stream()
        .filter(one -> one.application() != null)
        .findFirst()
        .or(() -> about.stream().findFirst())
        .map(Declared::relation)
        .orElse("none");
  }

  private Pair pair(
      Seat seat, Submitted candidate, Map<PersonId, List<Link>> chains, String relation) {
    var above = seat.person().map(person -> leaders(chain(person, chains))).orElseGet(List::of);
    return new Pair(
        seat.role(),
        seat.person(),
        seat.name(),
        candidate.person(),
        candidate.name(),
        Set.copyOf(above),
        seat.person().flatMap(_ -> nearest(seat, candidate.person(), chains)),
        relation);
  }

  /// Asked only where the answer can matter: the chair leads many by office.
  private Optional<PersonId> nearest(
      Seat seat, PersonId candidate, Map<PersonId, List<Link>> chains) {
    if (seat.role().equals("chair")) return Optional.empty();
    return leaders(chain(candidate, chains)).stream()
        .filter(leader -> !leader.equals(candidate))
        .findFirst();
  }

  private List<Link> chain(PersonId person, Map<PersonId, List<Link>> known) {
    return known.computeIfAbsent(person, one -> leadership.above(one, LocalDate.now(clock)));
  }

  private static List<PersonId> leaders(List<Link> chain) {
    return chain.stream()
        .map(Link::leader)
        .flatMap(Optional::stream)
        .map(named -> new PersonId(named.id()))
        .distinct()
        .toList();
  }
}
