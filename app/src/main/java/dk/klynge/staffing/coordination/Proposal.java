package dk.klynge.staffing.coordination;

import dk.klynge.engine.matching.Effort;
import dk.klynge.engine.matching.Explainer;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.OneSided;
import dk.klynge.engine.matching.Outcome;
import dk.klynge.engine.matching.Side;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Field.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who should have which post: what people want otherwise first, and a stable matching of all the
/// rest.
///
/// Everybody keeps the post they have unless they get one they wish more: whoever is not placed
/// stays. The present post takes no part in the matching, since nobody else can get it; as a place
/// of its own it would only hide how many posts are filled where committees found some alike.
///
/// @param placed who gets what; posts that nobody gets are left out
/// @param explainer of the matching; empty where nobody was left to match
record Proposal(
    Field field,
    Side side,
    Map<PostId, PersonId> placed,
    Map<PostId, Otherwise> otherwise,
    Optional<Explainer> explainer,
    Optional<Market> market) {

  private static final long SEED = 20101104;

  /// A candidate and a post that would both rather have each other than what they get.
  record Unsettled(PersonId person, PostId post) {}

  static Proposal of(Field field, List<Otherwise> wanted, Side side) {
    var otherwise =
        wanted.stream()
            .filter(one -> field.open().stream().anyMatch(post -> post.id().equals(one.post())))
            .collect(
                Collectors.toMap(Otherwise::post, one -> one, (a, _) -> a, LinkedHashMap::new));
    var placed = new LinkedHashMap<PostId, PersonId>();
    otherwise.forEach((post, one) -> one.person().ifPresent(person -> placed.put(post, person)));
    var posts = field.open().stream().filter(post -> !otherwise.containsKey(post.id())).toList();
    var people = field.free().stream().filter(one -> !placed.containsValue(one.person())).toList();
    if (!(market(field, posts, people) instanceof Market.Built.Usable(var market, var oneSided)))
      return new Proposal(field, side, placed, otherwise, Optional.empty(), Optional.empty());
    var outcome = Matcher.match(market, side, Effort.usual(market), SEED);
    read(outcome, people, placed);
    return new Proposal(
        field,
        side,
        placed,
        otherwise,
        Optional.of(explainer(outcome, side, oneSided)),
        Optional.of(market));
  }

  private static Explainer explainer(Outcome outcome, Side side, List<OneSided> oneSided) {
    return new Explainer(outcome, side, oneSided);
  }

  private static void read(Outcome outcome, List<Candidate> people, Map<PostId, PersonId> placed) {
    people.forEach(one ->
        outcome
            .matching()
            .postOf(one.person().value().toString())
            .ifPresent(post -> placed.put(PostId.of(post), one.person())));
  }

  private static Market.Built market(Field field, List<Post> posts, List<Candidate> people) {
    var builder = Market.builder();
    posts.forEach(post -> builder.post(post.id().value().toString(), 1));
    for (var one : people) {
      var id = one.person().value().toString();
      builder.candidate(id);
      int rank = 1;
      for (var post : posts(one, posts)) builder.wish(id, post.value().toString(), rank++);
    }
    for (var post : posts)
      for (var one : people) {
        int rank = field.rank(post.id(), one.person());
        if (rank > 0)
          builder.ranking(post.id().value().toString(), one.person().value().toString(), rank);
      }
    return builder.build();
  }

  private static List<PostId> posts(Candidate one, List<Post> open) {
    var known = open.stream().map(Post::id).collect(Collectors.toSet());
    return one.wishes().stream().filter(known::contains).toList();
  }

  Optional<PostId> of(PersonId person) {
    return placed.entrySet().stream()
        .filter(entry -> entry.getValue().equals(person))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Counted anew from what was wished and recommended, and not taken from the engine.
  List<Unsettled> unsettled() {
    var found = new ArrayList<Unsettled>();
    for (var one : field.free())
      for (var post : posts(one, field.open())) {
        if (Optional.of(post).equals(of(one.person()))) break;
        if (wouldRather(post, one.person())) found.add(new Unsettled(one.person(), post));
      }
    return found;
  }

  /// Whether the committee has set the person before the one whom the post gets.
  private boolean wouldRather(PostId post, PersonId person) {
    int rank = field.rank(post, person);
    if (rank == 0) return false;
    var holder = placed.get(post);
    if (holder == null) return true;
    int his = field.rank(post, holder);
    return his == 0 || rank < his;
  }

  /// The same for everybody who looked at the same things: tells whether something has changed
  /// since a page was shown.
  String fingerprint() {
    var seen =
        Stream.of(placed, otherwise, field.orders())
            .flatMap(map -> map.entrySet().stream())
            .map(Object::toString)
            .sorted()
            .toList();
    return Integer.toHexString(seen.hashCode());
  }
}
