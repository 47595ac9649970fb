package dk.klynge.development.visit;

import dk.klynge.development.Consultants;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.visit.Match.Candidate;
import dk.klynge.development.visit.Match.Suggestion;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings together what is known of each consultant on the day of a visit, and suggests.
@Component
class Candidates {

  private final Consultants consultants;
  private final VisitRows visits;
  private final PlaceRows places;
  private final Register register;

  Candidates(Consultants consultants, VisitRows visits, PlaceRows places, Register register) {
    this.consultants = consultants;
    this.visits = visits;
    this.places = places;
    this.register = register;
  }

  /// @param visit that is being moved; its hours are not counted twice
  List<Suggestion> suggest(Need need, LocalDate day, BigDecimal hours, UUID visit) {
    var month = day.withDayOfMonth(1);
    var promised =
        visits.between(month, month.plusMonths(1)).stream()
            .filter(one -> !one.id().equals(visit))
            .toList();
    var known = places.ties(need, day);
    var houses = houses(need, day);
    var candidates =
        consultants.on(day).stream()
            .map(one -> new Candidate(one, promised(one, promised), ties(one, known, houses, day)))
            .toList();
    return new Match(need.theme(), day, hours).of(candidates);
  }

  private static BigDecimal promised(Consultant one, List<Visit> all) {
    return all.stream()
        .filter(visit -> visit.consultant().equals(one.id()))
        .map(Visit::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Set<String> ties(
      Consultant one, Map<UUID, Set<String>> known, Set<UUID> houses, LocalDate day) {
    var ties = new TreeSet<String>();
    one.person().ifPresent(person -> ties.addAll(known.getOrDefault(person, Set.of())));
    one.ties().stream()
        .filter(tie -> houses.contains(tie.place()))
        .filter(tie -> tie.until().map(day::isBefore).orElse(true))
        .forEach(tie -> ties.add("tie." + tie.kind()));
    return ties;
  }

  /// The place itself and, of a cluster, its institutions.
  private Set<UUID> houses(Need need, LocalDate day) {
    var houses = new HashSet<UUID>();
    houses.add(need.place());
    register
        .on(day, Filter.of(Map.of("cluster", need.place().toString())))
        .forEach(one -> houses.add(one.id().value()));
    return houses;
  }
}
