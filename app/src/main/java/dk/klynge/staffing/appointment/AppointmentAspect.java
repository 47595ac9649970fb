package dk.klynge.staffing.appointment;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who has the post or is offered it, on the post's own page.
@Component
class AppointmentAspect implements PostAspect {

  private static final String TITLE = "staffing.appointment.aspect";

  private final AppointmentRows rows;
  private final Guard guard;

  AppointmentAspect(AppointmentRows rows, Guard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  @Override
  public Optional<Line> of(Post post) {
    var row = rows.ofPost(post.id());
    if (row.isPresent() && !guard.may(StaffingActions.APPOINT, row.get().scope()))
      return Optional.empty();
    if (row.isEmpty() && (!guard.may(StaffingActions.APPOINT) || rows.isWithdrawn(post.id())))
      return Optional.empty();
    return Optional.of(
        row.map(one ->
                new Line(
                    70,
                    TITLE,
                    "staffing.appointment.aspect." + one.state(),
                    List.of(one.name()),
                    "/appointments/" + one.id()))
            .orElseGet(() ->
                new Line(
                    70,
                    TITLE,
                    "staffing.appointment.aspect.none",
                    List.of(),
                    "/appointments/new?post=" + post.id().value())));
  }
}
