package dk.klynge.organisation.people;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Looking at people; every look is recorded.
@Controller
class PeopleController {

  private static final int PAGE = 50;

  private final People people;
  private final LeadershipChain leaders;
  private final Guard guard;
  private final AuditTrail audit;
  private final Clock clock;

  PeopleController(
      People people, LeadershipChain leaders, Guard guard, AuditTrail audit, Clock clock) {
    this.people = people;
    this.leaders = leaders;
    this.guard = guard;
    this.audit = audit;
    this.clock = clock;
  }

  record PeoplePage(LocalDate day, String text, List<People.Found> people, Paging paging) {}

  record PersonPage(
      People.Person person,
      LocalDate day,
      List<People.Role> roles,
      List<People.Employment> employments,
      List<Post> chain) {}

  record Post(String kind, String place, @Nullable Named leader) {}

  @GetMapping("/people")
  @Needs(OrganisationActions.READ_PEOPLE)
  String list(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var places = places();
    audit.looked(OrganisationActions.READ_PEOPLE, new Subject("people", "list", text));
    var paging = Paging.of(page, PAGE, people.count(text, on, places));
    var found = people.search(text, on, places, PAGE, paging.offset());
    model.addAttribute("page", new PeoplePage(on, text, found, paging));
    return "organisation/people";
  }

  /// Whose people the caller may see.
  private Places places() {
    return new Places(guard.where(OrganisationActions.READ_PEOPLE));
  }

  @GetMapping("/people/{id}")
  @Needs(OrganisationActions.READ_PEOPLE)
  String show(
      @PathVariable PersonId id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var person =
        people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!people.isIn(id, on, places())) throw new Refused(OrganisationActions.READ_PEOPLE);
    audit.looked(
        OrganisationActions.READ_PEOPLE,
        new Subject("person", id.value().toString(), person.name()));
    var chain =
        leaders.above(id, on).stream()
            .map(link -> new Post(link.kind(), link.place(), link.leader().orElse(null)))
            .toList();
    model.addAttribute(
        "page", new PersonPage(person, on, people.roles(id), people.employments(id), chain));
    return "organisation/person";
  }
}
