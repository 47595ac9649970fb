package dk.klynge.staffing.coordination;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.coordination.Coordinations.Holder;
import dk.klynge.staffing.coordination.Coordinations.Placement;
import dk.klynge.staffing.coordination.Field.Candidate;
import java.util.List;
import java.util.Map;

/// How every post and every candidate stands now. Nothing is picked by people; all of it follows
/// from offers, decisions and recommendations.
///
/// @param holders who was offered or has accepted a post
/// @param placements what the round has decided; empty while it has not
record Board(Field field, Map<PostId, Holder> holders, List<Placement> placements) {

  /// The states of a post, in the order in which they are told.
  static final List<String> STATES =
      List.of("filled", "offered", "held", "clash", "wanted", "none-found", "missing", "empty");

  /// - filled: somebody has accepted;
  /// - offered: somebody is asked;
  /// - held: the meeting has given it to somebody, who was not asked yet;
  /// - empty: the meeting has decided that nobody gets it;
  /// - missing: the committee has not answered;
  /// - none-found: the committee has found nobody, or nobody is left of those it found;
  /// - clash: the one it wants most is wanted most by others too;
  /// - wanted: it wants somebody whom no other wants most.
  String of(Post post) {
    var holder = holders.get(post.id());
    if (holder != null) return holder.accepted() ? "filled" : "offered";
    var placed = placements.stream().filter(one -> one.post().equals(post.id())).findFirst();
    if (placed.isPresent()) return placed.get().application().isPresent() ? "held" : "empty";
    if (field.settled().contains(post.id())) return "held";
    var order = field.orders().get(post.id());
    if (order == null) return "missing";
    if (order.isEmpty()) return "none-found";
    return order.getFirst().stream().anyMatch(this::isWantedBySeveral) ? "clash" : "wanted";
  }

  private boolean isWantedBySeveral(PersonId person) {
    return field.firstOf(person).size() > 1;
  }

  /// - settled: has a post, or is offered or given one;
  /// - sorted-out: may not be considered in any area;
  /// - clash: wanted most by several;
  /// - wanted: recommended by at least one;
  /// - not-wanted: recommended by nobody so far.
  String of(Candidate candidate) {
    if (!candidate.isOpen()) return candidate.state();
    var given =
        placements.stream()
            .flatMap(one -> one.application().stream())
            .anyMatch(candidate.applications()::containsValue);
    if (given) return "settled";
    if (isWantedBySeveral(candidate.person())) return "clash";
    var wanted =
        field.open().stream().anyMatch(post -> field.rank(post.id(), candidate.person()) > 0);
    return wanted ? "wanted" : "not-wanted";
  }

  /// Those wanted most by several, by name.
  List<Candidate> clashes() {
    return field.free().stream().filter(one -> isWantedBySeveral(one.person())).toList();
  }

  List<Post> in(String state) {
    return field.posts().stream().filter(post -> of(post).equals(state)).toList();
  }
}
