package dk.klynge.staffing.coordination;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everybody and everything that a round is about, as it was known at one moment.
///
/// @param posts all of the campaign, by area and place
/// @param candidates all who have applied, by name
/// @param orders what was handed over for a post, the best first; those in one list are alike
/// @param settled posts that have no part in the round any more
record Field(
    List<Post> posts,
    List<Candidate> candidates,
    Map<PostId, List<List<PersonId>>> orders,
    Set<PostId> settled) {

  Field {
    posts = List.copyOf(posts);
    candidates = List.copyOf(candidates);
    orders = Map.copyOf(orders);
    settled = Set.copyOf(settled);
  }

  /// @param wishes that were not sorted out, the dearest first, across all areas
  /// @param applications by the post that each asks for
  /// @param state open, settled (has a post) or sorted-out (in every area)
  record Candidate(
      PersonId person,
      String name,
      List<PostId> wishes,
      Map<PostId, ApplicationId> applications,
      String state) {
    Candidate {
      wishes = List.copyOf(wishes);
      applications = Map.copyOf(applications);
    }

    boolean isOpen() {
      return state.equals("open");
    }
  }

  List<Post> open() {
    return posts.stream().filter(post -> !settled.contains(post.id())).toList();
  }

  List<Candidate> free() {
    return candidates.stream().filter(Candidate::isOpen).toList();
  }

  Optional<Candidate> find(PersonId person) {
    return candidates.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  Optional<Post> post(PostId id) {
    return posts.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  String name(PersonId person) {
    return find(person).map(Candidate::name).orElse("–");
  }

  /// From 1; 0 where the committee has not recommended the person.
  int rank(PostId post, PersonId person) {
    var order = orders.getOrDefault(post, List.of());
    for (int i = 0; i < order.size(); i++) if (order.get(i).contains(person)) return i + 1;
    return 0;
  }

  /// From 1; 0 where the person does not wish the post.
  int wish(PersonId person, PostId post) {
    return find(person).map(one -> one.wishes().indexOf(post) + 1).orElse(0);
  }

  /// The open posts that have this person as their first, alone or beside others.
  List<Post> firstOf(PersonId person) {
    return open().stream().filter(post -> rank(post.id(), person) == 1).toList();
  }
}
