package dk.klynge.staffing.application;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How many wish the post, on its own page, for those who may know.
@Component
class CandidatesOfPost implements PostAspect {

  private final Applications applications;
  private final MayAssess may;
  private final Guard guard;

  CandidatesOfPost(Applications applications, MayAssess may, Guard guard) {
    this.applications = applications;
    this.may = may;
    this.guard = guard;
  }

  @Override
  public Optional<Line> of(Post post) {
    if (!CandidatesController.reads(guard, post) && !may.assesses(post.id()))
      return Optional.empty();
    int number = applications.candidates(post.id()).size();
    var key =
        switch (number) {
          case 0 -> "none";
          case 1 -> "one";
          default -> "many";
        };
    return Optional.of(
        new Line(
            30,
            "staffing.application.candidates",
            "staffing.application.candidates." + key,
            List.of(Integer.toString(number)),
            "/posts/" + post.id().value() + "/candidates"));
  }
}
