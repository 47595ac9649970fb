package dk.klynge.leadership.assessment;

import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.assessment.SheetRows.Focus;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Published;
import dk.klynge.survey.Published.Answer;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Audience;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Some teams of Ravnshavn have assessed their leadership twice: what was weak has grown, and staff
/// see clarity lower than the team does.
@Component
class DemonstrationAssessments {

  private static final int TEAMS = 4;
  private static final int STAFF = 14;
  private static final int DAYS_OPEN = 21;

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final QuestionSets sets;
  private final Profiles profiles;
  private final Rounds rounds;
  private final Teams teams;
  private final Random chance = new Random(26);

  @SuppressWarnings("checkstyle:parameternumber") // beans
  DemonstrationAssessments(
      AssessmentRows rows,
      SheetRows sheets,
      QuestionSets sets,
      Profiles profiles,
      Rounds rounds,
      Teams teams) {
    this.rows = rows;
    this.sheets = sheets;
    this.sets = sets;
    this.profiles = profiles;
    this.rounds = rounds;
    this.teams = teams;
  }

  @EventListener
  @Order(80)
  void on(DemonstrationStoryBegun news) {
    teams.on(news.day()).stream()
        .filter(team -> !team.members().isEmpty())
        .limit(TEAMS)
        .forEach(team -> {
          cycle(team, 1, news.day().minusMonths(19), news.day());
          cycle(team, 2, news.day().minusMonths(7), news.day());
        });
  }

  private void cycle(Team team, int number, LocalDate closed, LocalDate today) {
    var self = sets.latest(Assessment.SELF);
    var one = assessment(team, number, closed, today);
    if (!rows.add(one, UUID.randomUUID())) return;
    var answers = new ArrayList<Answer>();
    for (var member : team.members()) {
      var sheet = sheet(self, number, 0);
      sheets.save(one.id(), member.person(), Kind.MEMBER, sheet);
      answers.add(new Answer(sheet, ""));
    }
    sheets.saveJoint(one.id(), joint(self, number));
    rows.close(one.id(), closed, Published.of(self, answers));
    var wish = "Alle medarbejdere kan sige, hvad klyngen vil nå i år.";
    if (number == 2)
      sheets.addFocus(new Focus(UUID.randomUUID(), one.id(), "goals", wish, true, ""));
  }

  private Assessment assessment(Team team, int number, LocalDate closed, LocalDate today) {
    var others = sets.latest(Assessment.OTHERS);
    return new Assessment(
        AssessmentId.fresh(),
        team.cluster(),
        team.name(),
        team.area(),
        number,
        closed.minusDays(DAYS_OPEN),
        closed,
        Optional.empty(),
        Optional.of(asked(team, number, others, today)),
        false,
        profiles.on(closed.minusDays(DAYS_OPEN), Locale.of("da")).version(),
        sets.latest(Assessment.SELF).version(),
        others.version(),
        Optional.empty(),
        0);
  }

  /// Staff have answered by links, and the round is closed.
  private RoundId asked(Team team, int number, QuestionSet set, LocalDate today) {
    var title =
        new Wording(
            "Syn på ledelsesteamet i " + team.name(),
            "Views on the leadership team of " + team.name());
    var staff = List.of(new Audience(Assessment.STAFF, set.code(), List.of()));
    var round = rounds.open(new Opening("leadership-assessment", title, today, team.name(), staff));
    for (var link : rounds.links(round, Assessment.STAFF, STAFF))
      rounds.answer(link, sheet(set, number, 1));
    rounds.close(round);
    return round;
  }

  /// @param stricter by how much others see the goals lower
  private AnswerSheet sheet(QuestionSet set, int number, int stricter) {
    var levels = new HashMap<String, Integer>();
    for (var question : set.scaled()) {
      int low = question.area().equals("goals") ? stricter : 0;
      int level = level(question.area(), number) - low + chance.nextInt(3) - 1;
      levels.put(question.code(), Math.clamp(level, QuestionSet.LOWEST, QuestionSet.HIGHEST));
    }
    return new AnswerSheet(levels, Map.of());
  }

  private static Map<String, Joint> joint(QuestionSet set, int number) {
    var joint = new HashMap<String, Joint>();
    for (var area : set.areas())
      joint.put(area, new Joint(level(area, number), evidence(area, number)));
    return joint;
  }

  /// What was weak the first time has grown until the second.
  private static int level(String area, int number) {
    return switch (area) {
      case "trust", "collaboration" -> 4;
      case "quality", "learning" -> number == 1 ? 2 : 3;
      default -> 3;
    };
  }

  private static String evidence(String area, int number) {
    if (number == 1) return "";
    return switch (area) {
      case "quality" -> "Husene har holdt to datamøder hver, og stuerne har ændret garderobetiden.";
      case "trust" -> "Trivselsmålingen i foråret og samtalerne på personalemøderne.";
      default -> "";
    };
  }
}
