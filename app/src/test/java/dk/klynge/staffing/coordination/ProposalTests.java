package dk.klynge.staffing.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.matching.Side;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Field.Candidate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTests {

  private final Post a = post("A");
  private final Post b = post("B");
  private final Candidate bo = candidate("Bo", a.id(), b.id());
  private final Candidate eva = candidate("Eva", b.id(), a.id());

  @Test
  void eachSideHasItsBestOutcome() {
    var field = field(Map.of(a.id(), order(eva, bo), b.id(), order(bo, eva)));
    assertThat(Proposal.of(field, List.of(), Side.CANDIDATES).of(bo.person())).contains(a.id());
    assertThat(Proposal.of(field, List.of(), Side.POSTS).of(bo.person())).contains(b.id());
  }

  @Test
  void whoIsNotRecommendedKeepsThePresentPost() {
    var field = field(Map.of(a.id(), order(bo)));
    var proposal = Proposal.of(field, List.of(), Side.CANDIDATES);
    assertThat(proposal.of(eva.person())).isEmpty();
    assertThat(proposal.placed()).containsOnlyKeys(a.id());
  }

  @Test
  void anOverrideSharesTheRestOutAnewAndNamesWhatItUnsettles() {
    var field = field(Map.of(a.id(), order(bo, eva), b.id(), order(eva, bo)));
    var swap = List.of(new Otherwise(a.id(), Optional.of(eva.person()), "Erfaring"));
    var proposal = Proposal.of(field, swap, Side.CANDIDATES);
    assertThat(proposal.of(bo.person())).contains(b.id());
    assertThat(proposal.unsettled())
        .containsExactly(
            new Proposal.Unsettled(bo.person(), a.id()),
            new Proposal.Unsettled(eva.person(), b.id()));
    var closed = List.of(new Otherwise(a.id(), Optional.empty(), "Nedlægges"));
    assertThat(Proposal.of(field, closed, Side.POSTS).placed()).containsOnlyKeys(b.id());
  }

  @Test
  void nothingIsProposedWhereNothingIsOpen() {
    var field = new Field(List.of(), List.of(), Map.of(), Set.of());
    assertThat(Proposal.of(field, List.of(), Side.POSTS).placed()).isEmpty();
  }

  @Test
  void whatChangesTheOutcomeChangesTheFingerprint() {
    var one = field(Map.of(a.id(), order(bo)));
    var other = field(Map.of(a.id(), order(eva)));
    assertThat(Proposal.of(one, List.of(), Side.POSTS).fingerprint())
        .isEqualTo(Proposal.of(one, List.of(), Side.POSTS).fingerprint())
        .isNotEqualTo(Proposal.of(other, List.of(), Side.POSTS).fingerprint());
  }

  /// With ties, for either side: nobody and no post would both rather have each other; nobody gets
  /// what they did not wish, so that nobody is worse off than with the present post; no post has
  /// somebody whom its committee did not recommend.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whereNobodyOverrodeNobodyCanObject(long seed) {
    var field = drawn(new Random(seed));
    for (var side : Side.values()) {
      var proposal = Proposal.of(field, List.of(), side);
      assertThat(proposal.unsettled()).isEmpty();
      assertThat(proposal.placed().values()).doesNotHaveDuplicates();
      proposal
          .placed()
          .forEach((post, person) -> {
            assertThat(field.wish(person, post)).isPositive();
            assertThat(field.rank(post, person)).isPositive();
          });
    }
  }

  private static Field drawn(Random random) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < 12; i++) posts.add(post("P" + i));
    var people = new ArrayList<Candidate>();
    for (int i = 0; i < 30; i++) {
      var wishes = new ArrayList<>(posts.stream().map(Post::id).toList());
      Collections.shuffle(wishes, random);
      people.add(
          candidate("C" + i, wishes.subList(0, 1 + random.nextInt(5)).toArray(PostId[]::new)));
    }
    var orders = new HashMap<PostId, List<List<PersonId>>>();
    for (var post : posts) orders.put(post.id(), drawn(post, people, random));
    return new Field(posts, people, orders, Set.of());
  }

  private static List<List<PersonId>> drawn(Post post, List<Candidate> people, Random random) {
    var order = new ArrayList<List<PersonId>>();
    var fit =
        new ArrayList<>(people.stream().filter(one -> one.wishes().contains(post.id())).toList());
    Collections.shuffle(fit, random);
    for (var one : fit) {
      if (random.nextInt(4) == 0) continue;
      if (!order.isEmpty() && random.nextInt(3) == 0) {
        var alike = new ArrayList<>(order.removeLast());
        alike.add(one.person());
        order.add(alike);
      } else order.add(List.of(one.person()));
    }
    return order;
  }

  private Field field(Map<PostId, List<List<PersonId>>> orders) {
    return new Field(List.of(a, b), List.of(bo, eva), orders, Set.of());
  }

  private static List<List<PersonId>> order(Candidate... best) {
    return java.util.Arrays.stream(best).map(one -> List.of(one.person())).toList();
  }

  private static Candidate candidate(String name, PostId... wishes) {
    var applications = new HashMap<PostId, ApplicationId>();
    for (var wish : wishes) applications.put(wish, ApplicationId.fresh());
    return new Candidate(
        new PersonId(UUID.randomUUID()), name, List.of(wishes), applications, "open");
  }

  private static Post post(String place) {
    return new Post(
        PostId.fresh(),
        Optional.empty(),
        PostKind.CLUSTER_LEADER,
        place,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2027, 1, 1),
        BigDecimal.ONE,
        "decision",
        false);
  }
}
