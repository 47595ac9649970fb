package dk.klynge.organisation.structure;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.timeline.Histories;
import dk.klynge.organisation.timeline.History;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Areas, clusters, umbrella organisations and legal units: a list of each, and a page of each one.
@Controller
class GroupController {

  private static final String KIND = "/{kind:areas|clusters|umbrellas|legal-units}";

  private final Groups groups;
  private final Register register;
  private final LeadershipChain leaders;
  private final Histories histories;
  private final ClusterParts parts;
  private final Guard guard;
  private final Clock clock;

  GroupController(
      Groups groups,
      Register register,
      LeadershipChain leaders,
      Histories histories,
      ClusterParts parts,
      Guard guard,
      Clock clock) {
    this.groups = groups;
    this.register = register;
    this.leaders = leaders;
    this.histories = histories;
    this.parts = parts;
    this.guard = guard;
    this.clock = clock;
  }

  record GroupsPage(String path, String word, LocalDate day, List<Groups.Group> groups) {}

  record GroupPage(
      String path,
      String word,
      UUID id,
      String name,
      LocalDate day,
      List<Member> members,
      int places,
      List<Post> chain,
      History history) {}

  record Member(
      String link, String name, String type, String ownership, @Nullable Integer places) {}

  record Post(String kind, String place, @Nullable Named leader) {}

  @GetMapping(KIND)
  @Needs(OrganisationActions.READ)
  String list(
      @PathVariable String kind,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var of = GroupKind.ofPath(kind);
    var on = day.orElseGet(() -> LocalDate.now(clock));
    model.addAttribute("page", new GroupsPage("/" + kind, of.word(), on, groups.on(of, on)));
    return "organisation/groups";
  }

  @GetMapping(KIND + "/{id}")
  @Needs(OrganisationActions.READ)
  String show(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var of = GroupKind.ofPath(kind);
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var name =
        groups
            .name(of, id, on)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var members = members(of, id, on);
    var places = members.stream().mapToInt(member -> member.totalPlaces().orElse(0)).sum();
    model.addAttribute(
        "page",
        new GroupPage(
            "/" + kind,
            of.word(),
            id,
            name,
            on,
            members.stream().map(entry -> member(entry, on)).toList(),
            places,
            chain(of, id, on).stream()
                .map(link -> new Post(link.kind(), link.place(), link.leader().orElse(null)))
                .toList(),
            histories.of(id)));
    if (of == GroupKind.CLUSTER) unit(id, on).ifPresent(unit -> model.addAttribute("unit", unit));
    model.addAttribute("mayHere", guard.may(OrganisationActions.CHANGE, of.scope(id)));
    return "organisation/group";
  }

  private Optional<ClusterUnit> unit(UUID id, LocalDate day) {
    return parts
        .whole(id, day)
        .map(whole -> ClusterUnit.of(whole, parts.parts(id, day), parts.ages(id, day)));
  }

  private List<Entry> members(GroupKind kind, UUID id, LocalDate day) {
    return kind == GroupKind.LEGAL_UNIT
        ? List.of()
        : register.on(day, Filter.of(Map.of(kind.word(), id.toString())));
  }

  private static Member member(Entry entry, LocalDate day) {
    return new Member(
        "/institutions/" + entry.id().value() + "?day=" + day,
        entry.name(),
        entry.type(),
        entry.ownership(),
        entry.totalPlaces().isPresent() ? entry.totalPlaces().getAsInt() : null);
  }

  private List<LeadershipChain.Link> chain(GroupKind kind, UUID id, LocalDate day) {
    return switch (kind) {
      case AREA -> leaders.of(new AreaId(id), day);
      case CLUSTER -> leaders.of(new ClusterId(id), day);
      case UMBRELLA, LEGAL_UNIT -> List.of();
    };
  }
}
