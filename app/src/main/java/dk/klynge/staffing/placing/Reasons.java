package dk.klynge.staffing.placing;

import dk.klynge.engine.redeployment.Assignment;
import dk.klynge.engine.redeployment.Explanation;
import dk.klynge.engine.redeployment.Explanation.Alternative;
import dk.klynge.engine.redeployment.Explanation.Rearranged;
import dk.klynge.engine.redeployment.Move;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Seeker;
import dk.klynge.staffing.placing.Burdens.Barred;
import dk.klynge.staffing.placing.Solution.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Says to one person, in plain sentences, why this post: what spoke for it, why not the own
/// institution or the first wish, and what would have to change. Other people are counted, never
/// named: who was preferred is nobody's business.
final class Reasons {

  private final Solution solution;

  Reasons(Solution solution) {
    this.solution = solution;
  }

  /// @param key of the message
  record Line(String key, List<String> arguments) {
    Line {
      arguments = List.copyOf(arguments);
    }

    static Line of(String key, Object... arguments) {
      return new Line(
          "staffing.placing.why." + key,
          List.of(arguments).stream().map(Object::toString).toList());
    }
  }

  List<Line> of(Seeker seeker) {
    var person = seeker.person().value();
    if (solution.question().fixed().containsKey(person)) return List.of(Line.of("fixed"));
    var explained = solution.explain(person);
    var lines = new ArrayList<Line>();
    var post = explained.placed().map(placed -> PostId.of(placed.vacancy()));
    post.ifPresentOrElse(
        has -> lines.addAll(has(seeker, has)),
        () -> explained.unplaced().ifPresent(reason -> lines.add(without(reason))));
    var home = post.map(this::opening).filter(one -> Burdens.isHome(seeker, one)).isPresent();
    if (!home) lines.addAll(home(seeker, explained));
    lines.addAll(wish(seeker, explained, post));
    return List.copyOf(new LinkedHashSet<>(lines));
  }

  private List<Line> has(Seeker seeker, PostId post) {
    var opening = opening(post);
    var part = solution.part(seeker.person().value(), post).orElseThrow();
    var lines = new ArrayList<Line>();
    if (part.elsewhere() == 0) lines.add(Line.of("home"));
    else if (part.distance() >= Burdens.FARTHEST) lines.add(Line.of("unknown", opening.place()));
    else
      lines.add(Line.of("elsewhere", opening.place(), km((long) part.distance() * Burdens.METRES)));
    if (!seeker.wishes().isEmpty())
      lines.add(
          part.wish() < seeker.wishes().size()
              ? Line.of("wish", part.wish() + 1)
              : Line.of("no-wish"));
    return lines;
  }

  private static Line without(Assignment.Reason reason) {
    return switch (reason) {
      case Assignment.NoVacancy() -> Line.of("none");
      case Assignment.TooFewPlaces few -> Line.of("too-few", few.people().size(), few.places());
    };
  }

  private List<Line> home(Seeker seeker, Explanation explained) {
    var there =
        solution.question().openings().stream().filter(one -> Burdens.isHome(seeker, one)).toList();
    if (there.isEmpty()) return List.of(Line.of("no-home"));
    return there.stream().flatMap(one -> instead(seeker, explained, one).stream()).toList();
  }

  private List<Line> wish(Seeker seeker, Explanation explained, Optional<PostId> has) {
    if (seeker.wishes().isEmpty()) return List.of();
    var first = seeker.wishes().getFirst();
    var fits =
        solution.question().openings().stream()
            .filter(one ->
                first.post().filter(one.id()::equals).isPresent()
                    || (first.area().isPresent() && first.area().equals(one.area())))
            .toList();
    if (fits.isEmpty()) return List.of(Line.of("wish-gone"));
    if (has.filter(post -> fits.stream().anyMatch(one -> one.id().equals(post))).isPresent())
      return List.of();
    if (first.area().isPresent()) return List.of(Line.of("wish-area"));
    return instead(seeker, explained, fits.getFirst());
  }

  /// Why not that one, and what would follow if.
  private List<Line> instead(Seeker seeker, Explanation explained, Opening opening) {
    var verdict = solution.question().burdens().judge(seeker, opening);
    if (verdict instanceof Barred(var key, var arguments)) return List.of(new Line(key, arguments));
    var id = opening.id().value().toString();
    return explained.alternatives().stream()
        .filter(one -> one.vacancy().equals(id))
        .findFirst()
        .map(one -> consequence(opening, one))
        .orElseGet(() -> List.of(Line.of("taken", opening.place())));
  }

  private List<Line> consequence(Opening opening, Alternative one) {
    return switch (one.consequence()) {
      case Explanation.NoPlaceLeft() -> List.of(Line.of("taken", opening.place()));
      case Explanation.AboveLimit _ -> List.of(Line.of("taken", opening.place()));
      case Rearranged rearranged -> {
        var lines = new ArrayList<Line>();
        lines.add(then(opening, rearranged));
        int others = rearranged.moves().size() - 1;
        if (others > 0) lines.add(Line.of("change", opening.place(), others));
        yield lines;
      }
    };
  }

  /// The first thing that would be worse for all together, in the order in which they count.
  private Line then(Opening opening, Rearranged rearranged) {
    if (rearranged.fewerPlaced() > 0)
      return Line.of("then.fewer", opening.place(), rearranged.fewerPlaced());
    var sum = difference(rearranged.moves());
    if (sum.elsewhere() != 0) return Line.of("then.elsewhere", opening.place(), sum.elsewhere());
    if (sum.metres() != 0) return Line.of("then.travel", opening.place(), km(sum.metres()));
    if (sum.wishes() != 0) return Line.of("then.wish", opening.place());
    if (sum.halfHours() != 0) return Line.of("then.hours", opening.place());
    return Line.of("then.equal", opening.place());
  }

  private Totals difference(List<Move> moves) {
    var before = Totals.NOTHING;
    var after = Totals.NOTHING;
    for (var move : moves) {
      var person = UUID.fromString(move.person());
      before = plus(before, person, move.from());
      after = plus(after, person, move.to());
    }
    return after.minus(before);
  }

  private Totals plus(Totals sum, UUID person, Optional<String> post) {
    return post.flatMap(id -> solution.part(person, PostId.of(id))).map(sum::plus).orElse(sum);
  }

  private Opening opening(PostId post) {
    return solution.question().openings().stream()
        .filter(one -> one.id().equals(post))
        .findFirst()
        .orElseThrow();
  }

  /// With a decimal point; the page writes it as the reader does.
  private static String km(long metres) {
    return BigDecimal.valueOf(metres, 3).setScale(1).toPlainString();
  }
}
