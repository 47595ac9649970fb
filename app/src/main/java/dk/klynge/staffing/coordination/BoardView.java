package dk.klynge.staffing.coordination;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.CoordinationPages.AreaLine;
import dk.klynge.staffing.coordination.CoordinationPages.BoardPage;
import dk.klynge.staffing.coordination.CoordinationPages.CandidateLine;
import dk.klynge.staffing.coordination.CoordinationPages.PostLine;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.staffing.coordination.Field.Candidate;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The board as the one who is signed in may see it. Who follows everything sees all posts; an area
/// manager sees the posts of the own area and those who have applied there. That somebody is wanted
/// by other areas too is told, but not by which. Names are seen by those alone who may read the
/// applications of the area.
@Component
class BoardView {

  private final GatherField gather;
  private final Coordinations coordinations;
  private final Rounds rounds;
  private final Register register;
  private final Texts texts;
  private final Guard guard;

  BoardView(
      GatherField gather,
      Coordinations coordinations,
      Rounds rounds,
      Register register,
      Texts texts,
      Guard guard) {
    this.gather = gather;
    this.coordinations = coordinations;
    this.rounds = rounds;
    this.register = register;
    this.texts = texts;
    this.guard = guard;
  }

  Board board(RoundKey key) {
    return new Board(
        gather.of(key), coordinations.holders(key.campaign()), coordinations.placements(key));
  }

  boolean sees(Post post) {
    return may(StaffingActions.OVERVIEW, post.area());
  }

  private boolean may(String action, Optional<AreaId> area) {
    return guard.may(action, new Scope.Everywhere())
        || area.filter(one -> guard.may(action, new Scope.Area(one.value()))).isPresent();
  }

  BoardPage page(Campaign campaign, int round) {
    var key = new RoundKey(campaign.id(), round);
    var board = board(key);
    var areas = areas(campaign);
    var posts = board.field().posts().stream().filter(this::sees).toList();
    return new BoardPage(
        campaign,
        round,
        IntStream.rangeClosed(1, campaign.rounds()).boxed().toList(),
        rounds.decided(campaign.id(), round),
        guard.may(StaffingActions.OVERVIEW, new Scope.Everywhere()),
        guard.may(StaffingActions.COORDINATE, new Scope.Everywhere()),
        Board.STATES,
        lines(board, posts, areas),
        posts.stream().map(post -> line(board, post, areas)).toList(),
        candidates(board, posts));
  }

  Map<UUID, String> areas(Campaign campaign) {
    return register.areasOn(campaign.effectiveOn()).stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }

  static String area(Post post, Map<UUID, String> areas) {
    return post.area().map(id -> areas.getOrDefault(id.value(), "–")).orElse("–");
  }

  /// One for each area, and one for all of them where there are several.
  List<AreaLine> lines(Board board, List<Post> posts, Map<UUID, String> areas) {
    var lines = new ArrayList<AreaLine>();
    var names = posts.stream().map(post -> area(post, areas)).distinct().sorted().toList();
    names.forEach(
        name -> lines.add(line(board, posts, name, post -> area(post, areas).equals(name))));
    if (names.size() > 1)
      lines.add(line(board, posts, texts.say("staffing.coordination.in-all"), _ -> true));
    return lines;
  }

  private static AreaLine line(Board board, List<Post> posts, String name, Predicate<Post> wanted) {
    var own = posts.stream().filter(wanted).map(board::of).toList();
    var counts =
        Board.STATES.stream()
            .map(state -> (int) own.stream().filter(state::equals).count())
            .toList();
    return new AreaLine(name, counts, own.size());
  }

  private PostLine line(Board board, Post post, Map<UUID, String> areas) {
    var state = board.of(post);
    boolean names = may(StaffingActions.READ_APPLICATIONS, post.area());
    var who = names ? who(board, post, state) : "";
    var mark =
        names && state.equals("clash")
            ? texts.say("staffing.coordination.also", others(board, post))
            : "";
    return new PostLine(post.id().value(), post.place(), area(post, areas), state, who, mark);
  }

  private String who(Board board, Post post, String state) {
    var holder = board.holders().get(post.id());
    if (holder != null) return holder.name();
    if (state.equals("held")) return placed(board, post);
    return board.field().orders().getOrDefault(post.id(), List.of()).stream()
        .map(alike -> alike.stream().map(board.field()::name).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(", "));
  }

  private static String placed(Board board, Post post) {
    return board.placements().stream()
        .filter(one -> one.post().equals(post.id()))
        .flatMap(one -> one.application().stream())
        .flatMap(id ->
            board.field().candidates().stream()
                .filter(one -> one.applications().containsValue(id))
                .map(Candidate::name))
        .findFirst()
        .orElse("");
  }

  /// The other posts that want the same person most; of areas that are not the reader's, only that
  /// there are some.
  private String others(Board board, Post post) {
    var all =
        board.field().orders().getOrDefault(post.id(), List.of()).stream()
            .limit(1)
            .flatMap(List::stream)
            .flatMap((PersonId person) -> board.field().firstOf(person).stream())
            .filter(other -> !other.id().equals(post.id()))
            .distinct()
            .toList();
    var told = new ArrayList<>(all.stream().filter(this::sees).map(Post::place).toList());
    if (told.size() < all.size()) told.add(texts.say("staffing.coordination.elsewhere"));
    return String.join(", ", told);
  }

  /// Those who have applied for one of these posts and whose applications the reader may see.
  private List<CandidateLine> candidates(Board board, List<Post> posts) {
    var seen =
        posts.stream()
            .filter(post -> may(StaffingActions.READ_APPLICATIONS, post.area()))
            .collect(Collectors.toMap(Post::id, Post::place));
    return board.field().candidates().stream()
        .filter(one -> isSeen(one, seen))
        .map(one ->
            new CandidateLine(
                one.person().value(),
                one.name(),
                one.wishes().stream()
                    .filter(seen::containsKey)
                    .map(seen::get)
                    .collect(Collectors.joining(", ")),
                board.of(one),
                ""))
        .toList();
  }

  private boolean isSeen(Candidate one, Map<PostId, String> seen) {
    return guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Everywhere())
        || one.applications().keySet().stream().anyMatch(seen::containsKey);
  }
}
