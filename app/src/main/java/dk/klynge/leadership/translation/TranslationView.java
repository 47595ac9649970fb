package dk.klynge.leadership.translation;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.ProfilePictures;
import dk.klynge.leadership.ProfilePictures.Mark;
import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.Profiles.Area;
import dk.klynge.leadership.Profiles.Profile;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.TeamGoals;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.leadership.translation.TranslationPages.AreaPage;
import dk.klynge.leadership.translation.TranslationPages.EditionLine;
import dk.klynge.leadership.translation.TranslationPages.FormPage;
import dk.klynge.leadership.translation.TranslationPages.GoalLine;
import dk.klynge.leadership.translation.TranslationPages.Line;
import dk.klynge.leadership.translation.TranslationPages.May;
import dk.klynge.leadership.translation.TranslationPages.WholePage;
import dk.klynge.ui.Differences;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class TranslationView {

  private final MeaningRows rows;
  private final TeamGoals goals;
  private final Profiles profiles;
  private final ProfilePictures pictures;
  private final TeamDoor door;
  private final Texts texts;
  private final Clock clock;

  TranslationView(
      MeaningRows rows,
      TeamGoals goals,
      Profiles profiles,
      ProfilePictures pictures,
      TeamDoor door,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.goals = goals;
    this.profiles = profiles;
    this.pictures = pictures;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  Profile profile() {
    return profiles.on(LocalDate.now(clock), texts.language());
  }

  /// Also one that the profile has no more, to read what was written about it.
  Area area(String code) {
    return Stream.concat(profile().areas().stream(), profiles.ever(texts.language()).stream())
        .filter(area -> area.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Line> lines(Team team) {
    var day = LocalDate.now(clock);
    var meanings = rows.now(team.cluster());
    var all = goals(team);
    return profile().areas().stream()
        .map(area -> {
          var meaning = Optional.ofNullable(meanings.get(area.code()));
          var open =
              all.stream()
                  .filter(goal -> goal.isOpen() && goal.area().equals(area.code()))
                  .toList();
          int late = open.stream().mapToInt(goal -> goal.late(day).size()).sum();
          var isPriority = meaning.filter(one -> one.isPriority(day.getYear())).isPresent();
          return new Line(area, isPriority, state(meaning), open.size(), late);
        })
        .toList();
  }

  /// Areas that the profile has no more and that the team has written about or has goals in.
  List<Area> earlier(Team team) {
    var now = profile().areas().stream().map(Area::code).toList();
    var written = rows.now(team.cluster()).keySet();
    var aimed = goals(team).stream().map(Goal::area).toList();
    return profiles.ever(texts.language()).stream()
        .filter(area -> !now.contains(area.code()))
        .filter(area -> written.contains(area.code()) || aimed.contains(area.code()))
        .toList();
  }

  List<Goal> goals(Team team) {
    return goals.of(List.of(team.cluster())).getOrDefault(team.cluster(), List.of());
  }

  static String state(Optional<Meaning> meaning) {
    return meaning.map(one -> one.agreedAt().isPresent() ? "agreed" : "draft").orElse("none");
  }

  WholePage whole(Team team) {
    var lines = lines(team);
    var byCode =
        lines.stream().collect(Collectors.toMap(line -> line.area().code(), Function.identity()));
    var day = LocalDate.now(clock);
    var picture =
        pictures.draw(
            day, texts.language(), code -> mark(team, Objects.requireNonNull(byCode.get(code))));
    return new WholePage(
        team,
        profile().version(),
        picture,
        lines,
        earlier(team),
        day.getYear(),
        door.may(LeadershipActions.TEAM, team),
        door.may(LeadershipActions.TEAM, team));
  }

  private Mark mark(Team team, Line line) {
    var state = texts.say("leadership.translation.state." + line.state());
    var note =
        line.isPriority() ? state + ", " + texts.say("leadership.translation.priority") : state;
    return new Mark(url(team) + "/" + line.area().code(), note, line.isPriority());
  }

  static String url(Team team) {
    return "/teams/" + team.cluster().value() + "/translation";
  }

  AreaPage area(Team team, String code) {
    var profile = profile();
    var area = area(code);
    var day = LocalDate.now(clock);
    var meaning = Optional.ofNullable(rows.now(team.cluster()).get(code));
    var lines =
        goals(team).stream()
            .filter(goal -> goal.area().equals(code))
            .map(goal -> line(goal, day))
            .toList();
    int place = profile.areas().indexOf(area);
    return new AreaPage(
        team,
        area,
        state(meaning),
        meaning,
        meaning.filter(one -> one.isPriority(day.getYear())).isPresent(),
        meaning.map(Meaning::profileVersion).filter(one -> one < profile.version()),
        profile.version(),
        lines,
        editions(team, code),
        new May(door.may(LeadershipActions.TEAM, team), door.may(LeadershipActions.LEAD, team)),
        day.getYear(),
        at(profile.areas(), place - 1),
        at(profile.areas(), place + 1));
  }

  private static Optional<Area> at(List<Area> areas, int place) {
    return place < 0 || place >= areas.size() ? Optional.empty() : Optional.of(areas.get(place));
  }

  private static GoalLine line(Goal goal, LocalDate day) {
    int open = (int) goal.steps().stream().filter(TeamGoals.Step::isOpen).count();
    return new GoalLine(goal, open, goal.late(day).size());
  }

  /// Each edition against the one before it, the latest first.
  private List<EditionLine> editions(Team team, String code) {
    var lines = new ArrayList<EditionLine>();
    var before = "";
    for (var one : rows.editions(team.cluster(), code)) {
      var pieces = Differences.pieces(before, one.text());
      lines.addFirst(new EditionLine(one.edition(), one.at(), one.by(), pieces));
      before = one.text();
    }
    return lines;
  }

  FormPage form(Team team, String code) {
    var meaning = Optional.ofNullable(rows.now(team.cluster()).get(code));
    int year = LocalDate.now(clock).getYear();
    return new FormPage(
        team,
        area(code),
        meaning.map(Meaning::edition).orElse(0),
        meaning.map(Meaning::text).orElse(""),
        meaning.filter(one -> one.isPriority(year)).isPresent(),
        year,
        Optional.empty(),
        Map.of());
  }

  /// What was typed, and what somebody else has written meanwhile.
  FormPage again(Team team, String code, KeepMeaning.Form form, Map<String, String> wrong) {
    var now = Optional.ofNullable(rows.now(team.cluster()).get(code));
    int latest = now.map(Meaning::edition).orElse(0);
    return new FormPage(
        team,
        area(code),
        latest,
        form.text(),
        form.priority().equals("this-year"),
        LocalDate.now(clock).getYear(),
        now.filter(_ -> latest != form.edition()),
        wrong);
  }
}
