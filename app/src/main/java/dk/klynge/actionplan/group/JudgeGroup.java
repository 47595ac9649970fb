package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.guard.Secret;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whom the working group of a plan still lacks by the rule of composition.
@Component
class JudgeGroup implements WorkingGroups {

  private final MemberRows rows;
  private final Compositions compositions;
  private final ActionPlans plans;
  private final PlanPlaces places;
  private final LeadershipChain chain;
  private final Clock clock;

  JudgeGroup(
      MemberRows rows,
      Compositions compositions,
      ActionPlans plans,
      PlanPlaces places,
      LeadershipChain chain,
      Clock clock) {
    this.rows = rows;
    this.compositions = compositions;
    this.plans = plans;
    this.places = places;
    this.chain = chain;
    this.clock = clock;
  }

  /// A unit and who leads it; empty while the post is vacant.
  record Unit(String name, Optional<Named> leader) {}

  /// Whom a rule asks for and who is there.
  ///
  /// @param lacking how many are missing
  /// @param units whose leaders are not in the group, for the leaders' rule
  record Line(SeatRule rule, int needed, int present, int lacking, List<Unit> units) {}

  List<Line> lines(ActionPlan plan) {
    var units = units(plan);
    var members = rows.of(plan.id());
    var lines = new ArrayList<Line>();
    for (var rule : compositions.rules()) {
      int needed = rule.needed(units.size());
      int present = (int) members.stream().filter(one -> one.role().equals(rule.role())).count();
      var missing = rule.role().equals("leader") ? missing(units, members) : List.<Unit>of();
      lines.add(new Line(rule, needed, present, Math.max(0, needed - present), missing));
    }
    return lines;
  }

  private static List<Unit> missing(List<Unit> units, List<Member> members) {
    var present =
        members.stream().flatMap(one -> one.person().stream()).map(PersonId::value).toList();
    return units.stream()
        .filter(unit -> unit.leader().filter(one -> present.contains(one.id())).isEmpty())
        .toList();
  }

  /// The institutions of the cluster with their leaders of today.
  List<Unit> units(ActionPlan plan) {
    var day = LocalDate.now(clock);
    return places.find(plan.cluster(), day).stream()
        .flatMap(place -> place.members().stream())
        .map(member ->
            new Unit(
                member.name(),
                chain.of(member.id(), day).stream()
                    .findFirst()
                    .flatMap(LeadershipChain.Link::leader)))
        .toList();
  }

  @Override
  public boolean sits(PersonId person, PlanId plan) {
    return rows.sits(person, plan);
  }

  @Override
  public List<PlanId> of(PersonId person) {
    return rows.plansOf(person);
  }

  @Override
  public List<Member> members(PlanId plan) {
    return rows.of(plan);
  }

  @Override
  public int lacking(PlanId plan) {
    return plans.find(plan).stream()
        .flatMap(found -> lines(found).stream())
        .mapToInt(Line::lacking)
        .sum();
  }

  @Override
  public Optional<Linked> byKey(String key) {
    return rows.byKey(new Secret(key));
  }
}
