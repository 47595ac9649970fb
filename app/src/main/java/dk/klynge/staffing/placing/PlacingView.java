package dk.klynge.staffing.placing;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.placing.PlacingPages.Row;
import dk.klynge.staffing.placing.PlacingPages.ShowPage;
import dk.klynge.staffing.placing.Placings.Placed;
import dk.klynge.staffing.placing.Placings.Placing;
import dk.klynge.staffing.placing.Reasons.Line;
import dk.klynge.staffing.placing.Solution.Totals;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a proposal into words and compares it with the one before.
@Component
class PlacingView {

  private final Placings placings;
  private final Posts posts;
  private final Texts texts;
  private final Format format;

  PlacingView(Placings placings, Posts posts, Texts texts, Format format) {
    this.placings = placings;
    this.posts = posts;
    this.texts = texts;
    this.format = format;
  }

  ShowPage page(Redeployment round, Placing placing) {
    var before = placings.before(placing);
    var earlier = before.map(one -> byPerson(one.id())).orElse(Map.of());
    var now = byPerson(placing.id());
    var reasons = placings.reasons(placing.id());
    var rows = new ArrayList<Row>();
    for (var named : placings.names(round.id())) {
      var placed = now.get(named.person());
      if (placed == null) continue;
      var said = reasons.getOrDefault(named.person(), List.of()).stream().map(this::say).toList();
      rows.add(row(named, placed, earlier, said));
    }
    return new ShowPage(
        round,
        placing,
        placing.people() == 0 ? -1 : 100 * placing.explained() / placing.people(),
        rows,
        (int) rows.stream().filter(row -> !row.placed()).count(),
        (int) rows.stream().filter(Row::elsewhere).count(),
        rows.stream().mapToLong(Row::metres).sum(),
        (int) rows.stream().filter(row -> row.wish().filter(wish -> wish == 1).isPresent()).count(),
        before,
        rows.stream().filter(Row::changed).count());
  }

  private Row row(
      Placings.Named named, Placed placed, Map<UUID, Placed> earlier, List<String> reasons) {
    var before = earlier.get(named.person());
    var was = Optional.ofNullable(before).map(Placed::post);
    return new Row(
        named.person(),
        named.name(),
        named.workplace(),
        said(placed.post()),
        placed.post() != null,
        placed.elsewhere() == 1,
        placed.metres(),
        Optional.ofNullable(placed.wish()).map(wish -> wish + 1),
        Optional.ofNullable(placed.fixedReason()).orElse(""),
        was.map(this::said).orElse(""),
        before != null && !was.equals(Optional.ofNullable(placed.post())),
        reasons);
  }

  private Map<UUID, Placed> byPerson(UUID placing) {
    return placings.placed(placing).stream().collect(Collectors.toMap(Placed::person, one -> one));
  }

  String said(@Nullable UUID post) {
    return Optional.ofNullable(post)
        .map(PostId::new)
        .flatMap(posts::find)
        .map(one ->
            texts.say("staffing.post.heading", texts.say(one.kind().messageKey()), one.place()))
        .orElse("");
  }

  /// Kilometres are kept with a point and written as the reader writes them.
  String say(Line line) {
    return texts.say(
        line.key(),
        line.arguments().stream()
            .map(text ->
                text.matches("-?\\d+\\.\\d")
                    ? format.decimal(new BigDecimal(text), 1)
                    : number(text))
            .toArray());
  }

  private static Object number(String text) {
    return text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
  }

  /// What a change costs all together, in sentences.
  List<String> cost(Totals cost, int others) {
    var lines = new ArrayList<String>();
    if (cost.placed() < 0) lines.add(texts.say("staffing.placing.cost.fewer", -cost.placed()));
    if (cost.placed() > 0) lines.add(texts.say("staffing.placing.cost.more", cost.placed()));
    if (cost.elsewhere() != 0)
      lines.add(texts.say("staffing.placing.cost.elsewhere", signed(cost.elsewhere())));
    if (cost.metres() != 0)
      lines.add(
          texts.say(
              "staffing.placing.cost.travel",
              (cost.metres() > 0 ? "+" : "")
                  + format.decimal(BigDecimal.valueOf(cost.metres(), 3), 1)));
    if (cost.wishes() != 0)
      lines.add(texts.say("staffing.placing.cost.wishes", signed(cost.wishes())));
    if (cost.halfHours() != 0)
      lines.add(
          texts.say(
              "staffing.placing.cost.hours",
              (cost.halfHours() > 0 ? "+" : "") + format.decimal(cost.halfHours() / 2.0, 1)));
    if (lines.isEmpty()) lines.add(texts.say("staffing.placing.cost.nothing"));
    lines.add(texts.say("staffing.placing.cost.others", others));
    return lines;
  }

  private static String signed(int number) {
    return number > 0 ? "+" + number : Integer.toString(number);
  }
}
