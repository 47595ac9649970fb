package dk.klynge.leadership.assessment;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.assessment.AssessmentPages.Remarks;
import dk.klynge.leadership.assessment.FindFrame.Frame;
import dk.klynge.leadership.assessment.Outcome.Line;
import dk.klynge.survey.Figure;
import dk.klynge.survey.Published;
import dk.klynge.survey.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An assessment as other programs are told of it. Figures have as many digits as on the page: more
/// would tell more.
@Component
class ResultTold {

  private final AssessmentView view;
  private final ResultView results;
  private final SheetRows sheets;
  private final FindFrame frames;

  ResultTold(AssessmentView view, ResultView results, SheetRows sheets, FindFrame frames) {
    this.view = view;
    this.results = results;
    this.sheets = sheets;
    this.frames = frames;
  }

  record AskedTold(String audience, int invited, int answered) {}

  /// @param about true where an exact figure could tell what somebody answered; then it is where
  ///   the end of the scale begins
  /// @param spread close, apart or far_apart; null where it is not told
  record FigureTold(double mean, boolean about, @Nullable String spread) {}

  /// @param joint the level that the team has set together
  /// @param before the team's own view the last time
  /// @param mark none, strength, gap or blind_spot
  record AreaTold(
      String area,
      String name,
      @Nullable Integer joint,
      String evidence,
      @Nullable FigureTold members,
      @Nullable FigureTold staff,
      @Nullable FigureTold board,
      @Nullable Double manager,
      @Nullable Double before,
      String mark) {}

  /// @param goal address of the goal that it became
  record FocusTold(String area, String text, boolean shared, String goal) {}

  /// @param members how many the team has
  /// @param given how many of them have filled in their own sheet; not who
  /// @param asked of the others, as long as it is open
  /// @param areas empty as long as it is open
  record Told(
      UUID id,
      UUID cluster,
      int number,
      int profileVersion,
      LocalDate opened,
      LocalDate closes,
      @Nullable LocalDate closed,
      int members,
      int given,
      List<AskedTold> asked,
      List<AreaTold> areas,
      List<Remarks> remarks,
      List<FocusTold> focus) {}

  Told of(Team team, Assessment one) {
    boolean isOpen = one.isOpen();
    var page = view.open(team, one);
    return new Told(
        one.id().value(),
        one.cluster().value(),
        one.number(),
        one.profileVersion(),
        one.opened(),
        one.closes(),
        one.closed().orElse(null),
        page.members(),
        page.given(),
        page.asked().stream().map(ResultTold::asked).toList(),
        isOpen ? List.of() : areas(one),
        isOpen ? List.of() : results.remarks(results.results(one)),
        sheets.focus(List.of(one.id())).stream()
            .map(each -> new FocusTold(each.area(), each.text(), each.shared(), each.goal()))
            .toList());
  }

  private static AskedTold asked(Rounds.Asked one) {
    return new AskedTold(one.audience(), one.invited(), one.answered());
  }

  private List<AreaTold> areas(Assessment one) {
    var frame = frames.of(one);
    var before = results.before(one);
    return results.outcome(one).lines().stream()
        .map(line -> area(line, before.flatMap(old -> old.find(line.area())), frame))
        .toList();
  }

  private static AreaTold area(Line line, Optional<Line> before, Frame frame) {
    var old = before.map(Line::own).orElse(OptionalDouble.empty());
    return new AreaTold(
        line.area(),
        frame.name(line.area()),
        line.joint().map(SheetRows.Joint::level).orElse(null),
        line.joint().map(SheetRows.Joint::evidence).orElse(""),
        figure(line.members()),
        figure(line.staff()),
        figure(line.board()),
        rounded(line.manager()),
        rounded(old),
        line.mark().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable FigureTold figure(Optional<Published.Area> area) {
    if (area.isEmpty()) return null;
    var told = area.get();
    var spread =
        told.spread() == Figure.Spread.UNTOLD
            ? null
            : told.spread().name().toLowerCase(Locale.ROOT);
    return new FigureTold(rounded(told.mean()), told.rounded(), spread);
  }

  private static @Nullable Double rounded(OptionalDouble value) {
    return value.isPresent() ? Double.valueOf(rounded(value.getAsDouble())) : null;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
