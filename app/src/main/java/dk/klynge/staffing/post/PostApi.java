package dk.klynge.staffing.post;

import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.post.PostRows.Asked;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Posts for other programs. Who holds one is told by the register, not here.
@RestController
@RequestMapping("/api/v1/posts")
class PostApi {

  /// @param state open, filled or withdrawn
  record Told(
      UUID id,
      String kind,
      String place,
      Optional<UUID> area,
      Optional<UUID> campaign,
      String origin,
      String state) {}

  private final PostRows rows;

  PostApi(PostRows rows) {
    this.rows = rows;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  @Operation(summary = "Posts by area and place; state asks for open, filled or withdrawn ones")
  PageOf<Told> list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam Optional<UUID> campaign,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var found = rows.list(new Asked("", "", state, campaign));
    return PageOf.cut(found.stream().map(PostApi::told).toList(), page, size);
  }

  private static Told told(PostRows.Row row) {
    return new Told(
        row.id(),
        row.kind(),
        row.place(),
        Optional.ofNullable(row.areaId()),
        Optional.ofNullable(row.campaign()),
        row.origin(),
        row.withdrawn() ? "withdrawn" : row.holder() == null ? "open" : "filled");
  }
}
