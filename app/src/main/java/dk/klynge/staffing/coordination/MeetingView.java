package dk.klynge.staffing.coordination;

import dk.klynge.engine.matching.Side;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.coordination.CoordinationPages.Clash;
import dk.klynge.staffing.coordination.CoordinationPages.DiffersLine;
import dk.klynge.staffing.coordination.CoordinationPages.EmptyLine;
import dk.klynge.staffing.coordination.CoordinationPages.MatchLine;
import dk.klynge.staffing.coordination.CoordinationPages.MeetingPage;
import dk.klynge.staffing.coordination.CoordinationPages.Option;
import dk.klynge.staffing.coordination.CoordinationPages.OtherLine;
import dk.klynge.staffing.coordination.CoordinationPages.Overrides;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Coordinations.Placement;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.staffing.coordination.Field.Candidate;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the coordination meeting looks at.
@Component
class MeetingView {

  private final BoardView boards;
  private final Coordinations coordinations;
  private final Why why;
  private final Texts texts;

  MeetingView(BoardView boards, Coordinations coordinations, Why why, Texts texts) {
    this.boards = boards;
    this.coordinations = coordinations;
    this.why = why;
    this.texts = texts;
  }

  MeetingPage page(
      Campaign campaign,
      RoundKey key,
      Side asked,
      Map<String, String> values,
      Map<String, String> errors) {
    var decided = coordinations.decided(key);
    var side =
        decided.map(one -> Side.valueOf(one.bestFor().toUpperCase(Locale.ROOT))).orElse(asked);
    var board = boards.board(key);
    var otherwise = coordinations.otherwise(key);
    var chosen = Proposal.of(board.field(), otherwise, side);
    var areas = boards.areas(campaign);
    return new MeetingPage(
        campaign,
        key.round(),
        decided,
        side.name().toLowerCase(Locale.ROOT),
        board.clashes().stream().map(one -> clash(board.field(), one)).toList(),
        Stream.of("none-found", "missing").flatMap(one -> empty(board, one, areas)).toList(),
        decided.isPresent() ? placed(board, areas) : matches(chosen, areas),
        without(chosen),
        differ(chosen, otherwise),
        overrides(chosen, otherwise),
        chosen.fingerprint(),
        values,
        errors);
  }

  private static List<String> without(Proposal chosen) {
    return chosen.field().free().stream()
        .filter(one -> chosen.of(one.person()).isEmpty())
        .map(Candidate::name)
        .toList();
  }

  private List<DiffersLine> differ(Proposal chosen, List<Otherwise> otherwise) {
    if (chosen.side() == Side.POSTS)
      return differ(Proposal.of(chosen.field(), otherwise, Side.CANDIDATES), chosen);
    return differ(chosen, Proposal.of(chosen.field(), otherwise, Side.POSTS));
  }

  private Overrides overrides(Proposal chosen, List<Otherwise> otherwise) {
    var field = chosen.field();
    return new Overrides(
        otherwise.stream().map(one -> line(field, one)).toList(),
        why.unsettled(chosen),
        field.open().stream().map(post -> option(post.id().value(), post.place())).toList(),
        field.free().stream().map(one -> option(one.person().value(), one.name())).toList());
  }

  private static Option option(UUID id, String text) {
    return new Option(id.toString(), text);
  }

  private Clash clash(Field field, Candidate one) {
    var posts =
        field.firstOf(one.person()).stream()
            .map(post ->
                texts.say(
                    "staffing.coordination.clash.post",
                    post.place(),
                    field.wish(one.person(), post.id())))
            .toList();
    return new Clash(one.person().value(), one.name(), posts);
  }

  private static Stream<EmptyLine> empty(Board board, String state, Map<UUID, String> areas) {
    return board.in(state).stream()
        .map(post ->
            new EmptyLine(post.id().value(), post.place(), BoardView.area(post, areas), state));
  }

  private static List<MatchLine> matches(Proposal proposal, Map<UUID, String> areas) {
    return proposal.field().open().stream()
        .map(post -> {
          var other = Optional.ofNullable(proposal.otherwise().get(post.id()));
          var person = Optional.ofNullable(proposal.placed().get(post.id()));
          var origin = other.isPresent() ? Placement.OVERRIDDEN : Placement.PROPOSED;
          return line(
              proposal.field(),
              post,
              person,
              origin,
              other.map(Otherwise::reason).orElse(""),
              areas);
        })
        .toList();
  }

  @SuppressWarnings("checkstyle:parameternumber") // what one line of the table holds
  private static MatchLine line(
      Field field,
      Post post,
      Optional<PersonId> person,
      String origin,
      String reason,
      Map<UUID, String> areas) {
    return new MatchLine(
        post.id().value(),
        post.place(),
        BoardView.area(post, areas),
        person.map(PersonId::value),
        person.map(field::name).orElse(""),
        person.map(one -> field.wish(one, post.id())).orElse(0),
        person.map(one -> field.rank(post.id(), one)).orElse(0),
        origin,
        reason);
  }

  private static List<MatchLine> placed(Board board, Map<UUID, String> areas) {
    var field = board.field();
    var lines = new ArrayList<MatchLine>();
    for (var one : board.placements()) {
      var person =
          one.application()
              .flatMap(id ->
                  field.candidates().stream()
                      .filter(each -> each.applications().containsValue(id))
                      .map(Candidate::person)
                      .findFirst());
      field
          .post(one.post())
          .ifPresent(
              post -> lines.add(line(field, post, person, one.standing(), one.reason(), areas)));
    }
    return lines;
  }

  private List<DiffersLine> differ(Proposal forCandidates, Proposal forPosts) {
    return forCandidates.field().free().stream()
        .filter(one -> !forCandidates.of(one.person()).equals(forPosts.of(one.person())))
        .map(one ->
            new DiffersLine(
                one.person().value(),
                one.name(),
                got(forCandidates, one.person()),
                got(forPosts, one.person())))
        .toList();
  }

  private String got(Proposal proposal, PersonId person) {
    return proposal
        .of(person)
        .flatMap(proposal.field()::post)
        .map(Post::place)
        .orElseGet(() -> texts.say("staffing.coordination.keeps"));
  }

  private OtherLine line(Field field, Otherwise one) {
    PostId post = one.post();
    return new OtherLine(
        post.value(),
        field.post(post).map(Post::place).orElse("–"),
        one.person().map(field::name).orElseGet(() -> texts.say("staffing.coordination.nobody")),
        one.reason());
  }
}
