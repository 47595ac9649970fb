package dk.klynge.leadership.task;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.TaskPages.Group;
import dk.klynge.leadership.task.TaskPages.Leader;
import dk.klynge.leadership.task.TaskPages.Row;
import dk.klynge.leadership.task.TaskPages.ShownPage;
import dk.klynge.leadership.task.TaskPages.ShownTeam;
import dk.klynge.leadership.task.TaskPages.WhoPage;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// "Who does what" for staff and parents: names and tasks, no hours and no reasons.
@Component
class WhoDoesWhatView {

  private final FindContents find;
  private final DistributionRows rows;
  private final Catalogues catalogues;
  private final TaskWords words;
  private final Teams teams;
  private final TeamDoor door;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // a page and a paper of the same
  WhoDoesWhatView(
      FindContents find,
      DistributionRows rows,
      Catalogues catalogues,
      TaskWords words,
      Teams teams,
      TeamDoor door,
      Texts texts,
      Format format,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.catalogues = catalogues;
    this.words = words;
    this.teams = teams;
    this.door = door;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  /// Shown to all staff once it is settled and the team has said so.
  boolean isShown(Team team) {
    return rows.shownSince(team.cluster()).isPresent() && rows.settled(team.cluster()).isPresent();
  }

  ShownPage shown() {
    var shown = rows.shown();
    var settled = rows.settled(shown);
    return new ShownPage(
        teams.on(LocalDate.now(clock)).stream()
            .flatMap(team ->
                Optional.ofNullable(settled.get(team.cluster()))
                    .flatMap(Distribution::settledOn)
                    .map(since -> shown(team, since))
                    .stream())
            .toList());
  }

  private static ShownTeam shown(Team team, LocalDate since) {
    return new ShownTeam(
        team.cluster().value(), team.name(), team.area().map(Named::name).orElse(""), since);
  }

  /// What is settled; the team sees its draft before there is anything settled.
  private Optional<Contents> contents(Team team) {
    return find.settled(team).or(() -> find.seenBy(team));
  }

  WhoPage page(Team team) {
    var contents = contents(team);
    var crew = find.crew(team);
    return new WhoPage(
        find.head(team, contents),
        leaders(team),
        contents.map(one -> words.groups(catalogues.current(), one, crew)).orElse(List.of()),
        contents.map(one -> TaskView.crossCutting(one, crew)).orElse(List.of()),
        door.may(LeadershipActions.TEAM, team),
        door.may(LeadershipActions.TEAM_READ, team),
        find.shownSince(team));
  }

  private List<Leader> leaders(Team team) {
    return team.members().stream()
        .map(one -> new Leader(one.name(), texts.say(one.kind().key()), one.place().name()))
        .toList();
  }

  String title(Team team) {
    return texts.say("leadership.who.title", team.name());
  }

  Paper paper(Team team) {
    var page = page(team);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(texts.say("leadership.who.lead")));
    blocks.add(
        new Block.Facts(
            List.of(new Fact(texts.say("leadership.who.from"), standing(page.head())))));
    blocks.add(new Block.Heading(2, texts.say("leadership.who.leaders")));
    blocks.add(
        new Block.Table(
            texts.say("leadership.who.leaders"),
            columns("leadership.who.name", "leadership.who.role", "leadership.who.place"),
            page.leaders().stream()
                .map(one -> List.of(one.name(), one.role(), one.place()))
                .toList()));
    for (var group : page.groups()) {
      blocks.add(new Block.Heading(2, texts.say(group.key())));
      blocks.add(table(group));
    }
    return new Paper(title(team), texts.say("leadership.who.lead"), texts.language(), blocks);
  }

  private String standing(TaskPages.Head head) {
    return head.settledOn()
        .map(format::day)
        .orElseGet(() -> texts.say("leadership.tasks.head." + head.state(), head.version()));
  }

  private Block table(Group group) {
    return new Block.Table(
        texts.say(group.key()),
        columns(
            "leadership.tasks.task",
            "leadership.tasks.leads",
            "leadership.tasks.helps",
            "leadership.tasks.staff"),
        group.rows().stream()
            .map(row -> List.of(row.name(), leads(row), dash(row.helps()), dash(row.staff())))
            .toList());
  }

  private String leads(Row row) {
    if (row.leads().isEmpty()) return texts.say("leadership.who.nobody");
    return row.state().equals("GAP") ? row.leads() + ". " + row.why() : row.leads();
  }

  private static String dash(String text) {
    return text.isBlank() ? "–" : text;
  }

  private List<Column> columns(String... keys) {
    return Arrays.stream(keys).map(key -> new Column(texts.say(key), Alignment.TEXT)).toList();
  }
}
