package dk.klynge.organisation.structure;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who leads whom, for other programs: the names that the pages of the places show.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Register")
class LeadershipApi {

  private final LeadershipChain leaders;
  private final ClusterParts parts;
  private final Clock clock;

  LeadershipApi(LeadershipChain leaders, ClusterParts parts, Clock clock) {
    this.leaders = leaders;
    this.parts = parts;
    this.clock = clock;
  }

  /// @param role institution_leader, pedagogical_leader, cluster_leader, area_manager,
  ///   head_of_administration
  /// @param leader null while the post is vacant
  record Post(String role, String place, Optional<String> leader) {}

  @GetMapping("/institutions/{id}/leadership-chain")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The leaders above an institution on a day, from the nearest up")
  PageOf<Post> chain(
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
    var chain = leaders.of(new InstitutionId(id), on(day));
    return whole(
        chain.stream()
            .map(link -> new Post(link.kind(), link.place(), link.leader().map(Named::name)))
            .toList());
  }

  @GetMapping("/clusters/{id}/leadership-team")
  @Needs(OrganisationActions.READ)
  @Operation(
      summary =
          "The cluster leader and the leaders of its institutions on a day; none when there is no such"
              + " cluster")
  PageOf<Post> team(
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
    var when = on(day);
    var unit =
        parts
            .whole(id, when)
            .map(whole -> ClusterUnit.of(whole, parts.parts(id, when), parts.ages(id, when)));
    return whole(
        unit.stream()
            .flatMap(found -> found.team().stream())
            .map(seat -> new Post(seat.role(), seat.place(), Optional.ofNullable(seat.name())))
            .toList());
  }

  private static PageOf<Post> whole(List<Post> posts) {
    return new PageOf<>(posts, 1, Math.max(1, posts.size()), posts.size());
  }

  private LocalDate on(Optional<LocalDate> day) {
    return day.orElseGet(() -> LocalDate.now(clock));
  }
}
