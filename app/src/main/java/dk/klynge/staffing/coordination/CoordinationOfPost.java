package dk.klynge.staffing.coordination;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says on the page of a post what the latest meeting has decided; names nobody.
@Component
class CoordinationOfPost implements PostAspect {

  private final Coordinations coordinations;
  private final Rounds rounds;
  private final Guard guard;

  CoordinationOfPost(Coordinations coordinations, Rounds rounds, Guard guard) {
    this.coordinations = coordinations;
    this.rounds = rounds;
    this.guard = guard;
  }

  @Override
  public Optional<Line> of(Post post) {
    boolean all = guard.may(StaffingActions.OVERVIEW, new Scope.Everywhere());
    if (!all && post.area().filter(this::isMine).isEmpty()) return Optional.empty();
    return post.campaign()
        .map(campaign -> {
          int round = rounds.current(campaign);
          var latest = rounds.decided(campaign, round) || round == 1 ? round : round - 1;
          var state =
              coordinations.placements(new RoundKey(campaign, latest)).stream()
                  .filter(one -> one.post().equals(post.id()))
                  .map(one -> one.application().isPresent() ? "given" : "empty")
                  .findFirst()
                  .orElse("open");
          return new Line(
              60,
              "staffing.coordination.title",
              "staffing.coordination.is." + state,
              List.of(Integer.toString(latest)),
              "/coordination/" + campaign.value() + "/" + round);
        });
  }

  private boolean isMine(dk.klynge.organisation.AreaId area) {
    return guard.may(StaffingActions.OVERVIEW, new Scope.Area(area.value()));
  }
}
