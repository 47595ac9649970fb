package dk.klynge.leadership.translation;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.documents.PaperWriter;
import dk.klynge.leadership.Profiles.Area;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Team.Member;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A team's translation as a document, in the language of the page.
@Component
class TranslationPaper {

  private final PaperWriter writer;
  private final MeaningRows rows;
  private final TranslationView view;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  TranslationPaper(
      PaperWriter writer,
      MeaningRows rows,
      TranslationView view,
      Texts texts,
      Format format,
      Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.view = view;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  byte[] pdf(Team team) {
    var meanings = rows.now(team.cluster());
    var goals = view.goals(team);
    var blocks = new ArrayList<Block>();
    blocks.add(facts(team));
    var areas = Stream.concat(view.profile().areas().stream(), view.earlier(team).stream());
    for (var area : areas.toList()) {
      var mine = goals.stream().filter(goal -> goal.area().equals(area.code())).toList();
      blocks.addAll(area(area, Optional.ofNullable(meanings.get(area.code())), mine));
    }
    return writer.pdf(
        new Paper(
            texts.say("leadership.translation.paper", team.name()),
            texts.say("leadership.translation.lead"),
            texts.language(),
            blocks));
  }

  private Block facts(Team team) {
    var members = team.members().stream().map(Member::name).collect(Collectors.joining(", "));
    return new Block.Facts(
        List.of(
            new Fact(texts.say("leadership.team.members"), members.isEmpty() ? "–" : members),
            new Fact(
                texts.say("leadership.profile.title"),
                texts.say("leadership.profile.version", view.profile().version())),
            new Fact(texts.say("leadership.form.day"), format.day(LocalDate.now(clock)))));
  }

  private List<Block> area(Area area, Optional<Meaning> meaning, List<Goal> goals) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, area.name()));
    blocks.add(
        new Block.Paragraph(
            texts.say("leadership.translation.state." + TranslationView.state(meaning))));
    meaning.stream()
        .flatMap(one -> one.text().lines())
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(new Block.Paragraph(line)));
    if (!goals.isEmpty()) blocks.add(table(area, goals));
    return blocks;
  }

  private Block table(Area area, List<Goal> goals) {
    var columns =
        List.of(
            column("leadership.goal"),
            column("leadership.goal.signs"),
            column("leadership.goal.due"),
            column("leadership.goal.state"));
    var lines =
        goals.stream()
            .map(goal ->
                List.of(
                    goal.text(),
                    goal.signs(),
                    format.day(goal.due().orElse(null)),
                    texts.say(goal.state().key())))
            .toList();
    return new Block.Table(
        texts.say("leadership.translation.goals-of", area.name()), columns, lines);
  }

  private Column column(String key) {
    return new Column(texts.say(key), Alignment.TEXT);
  }
}
