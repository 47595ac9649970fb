package dk.klynge.staffing.demonstration;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Cause;
import dk.klynge.staffing.Posts.Place;
import dk.klynge.staffing.Posts.Vacancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The post of the house without a leader was announced, three deputies of the area have applied,
/// and a committee waits to meet them.
@Component
class DemonstrationCandidates {

  private static final String HOUSE = "Toldbodens Børnehus";
  private static final int APPLICANTS = 3;

  /// Who sits there and is no employee, by role.
  private static final List<Map.Entry<String, String>> OUTSIDE =
      List.of(
          Map.entry("local_leader", "Hanne Rebslager"),
          Map.entry("parent_board", "Amira Toldbo"),
          Map.entry("parent_board", "Jonas Kajgaard"),
          Map.entry("consultant", "Bente Fyrholm"));

  private final Register register;
  private final LeadershipChain leadership;
  private final Employees employees;
  private final Campaigns campaigns;
  private final Posts posts;
  private final Impartiality impartiality;
  private final DemonstrationRows rows;
  private final DemonstrationPeople people;

  DemonstrationCandidates(
      Register register,
      LeadershipChain leadership,
      Employees employees,
      Campaigns campaigns,
      Posts posts,
      Impartiality impartiality,
      DemonstrationRows rows,
      DemonstrationPeople people) {
    this.register = register;
    this.leadership = leadership;
    this.employees = employees;
    this.campaigns = campaigns;
    this.posts = posts;
    this.impartiality = impartiality;
    this.rows = rows;
    this.people = people;
  }

  @EventListener
  @Order(71)
  void on(DemonstrationStoryBegun news) {
    var campaign =
        campaigns.all().stream()
            .filter(one -> one.kind() == PostKind.PEDAGOGICAL_LEADER)
            .filter(one -> one.state().equals("running") && posts.of(one.id()).isEmpty())
            .findFirst();
    var house =
        register.on(news.day(), Filter.of(Map.of())).stream()
            .filter(one -> one.name().equals(HOUSE))
            .findFirst();
    if (campaign.isPresent() && house.isPresent())
      people.as(Role.HR, () -> tell(campaign.get(), house.get(), news.day()));
  }

  private void tell(Campaign campaign, Entry house, LocalDate today) {
    var area = register.areaOf(house.id(), today).orElseThrow();
    var place = new Place.OfInstitution(house.id());
    var vacancy =
        new Vacancy(
            PostKind.PEDAGOGICAL_LEADER,
            place,
            campaign.effectiveOn(),
            BigDecimal.ONE,
            new Cause.Reported());
    var post = posts.vacate(vacancy).orElseThrow();
    rows.announced(post, campaign.id(), today);
    apply(campaign, area, post, today);
    var committee = rows.committee(campaign.id(), area, HOUSE, post);
    chair(house, today).ifPresent(person -> sits(committee, "chair", person, post));
    employees.on(today, Set.of()).stream()
        .filter(one -> one.institution().filter(house.id()::equals).isPresent())
        .limit(2)
        .forEach(one -> sits(committee, "staff", one.person(), post));
    for (var one : OUTSIDE) impartial(rows.outsider(committee, one.getKey(), one.getValue()), post);
  }

  private void apply(Campaign campaign, AreaId area, PostId post, LocalDate today) {
    employees.on(today, Set.of("deputy")).stream()
        .filter(one -> one.area().filter(area::equals).isPresent())
        .limit(APPLICANTS)
        .forEach((Employee one) -> rows.applies(campaign.id(), area, one, post));
  }

  private Optional<PersonId> chair(Entry house, LocalDate today) {
    return register
        .clusterOf(house.id(), today)
        .flatMap(cluster -> leadership.of(cluster, today).stream().findFirst())
        .flatMap(Link::leader)
        .map(Named::id)
        .map(PersonId::new);
  }

  private void sits(CommitteeId committee, String role, PersonId person, PostId post) {
    impartial(rows.sits(committee, role, person), post);
  }

  private void impartial(UUID seat, PostId post) {
    impartiality.declare(seat, List.of(post), new Said(Optional.empty(), "none", ""));
  }
}
