package dk.klynge.development.gain;

import dk.klynge.development.gain.GainSurvey.GainId;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Audience;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Ravnshavn has asked twice: leaders gain first, staff later, and parents hardly notice.
@Component
class DemonstrationGain {

  private static final int ANSWERS = 24;
  private static final String BY = "Nadia Friis";

  private final GainRows rows;
  private final Rounds rounds;
  private final QuestionSets sets;
  private final Random chance = new Random(8);

  DemonstrationGain(GainRows rows, Rounds rounds, QuestionSets sets) {
    this.rows = rows;
    this.rounds = rounds;
    this.sets = sets;
  }

  @EventListener
  @Order(81)
  void on(DemonstrationStoryBegun news) {
    survey(1, news.day().minusMonths(14), news.day());
    survey(2, news.day().minusMonths(2), news.day());
  }

  private void survey(int number, LocalDate closes, LocalDate today) {
    var audiences =
        GainSurvey.AUDIENCES.stream()
            .map(code -> new Audience(code, GainSurvey.set(code), List.of()))
            .toList();
    var title = new Wording("Er reformen en gevinst?", "Is the reform a gain?");
    var round = rounds.open(new Opening("gain-survey", title, today, BY, audiences));
    for (var code : GainSurvey.AUDIENCES) answer(round, code, number);
    rounds.close(round);
    var id = new GainId(UUID.randomUUID());
    var one = new GainSurvey(id, number, closes.minusDays(21), closes, round);
    rows.add(one, UUID.randomUUID(), BY);
  }

  private void answer(RoundId round, String audience, int number) {
    int middle =
        switch (audience) {
          case "leaders" -> 2 + number;
          case "staff" -> 1 + number;
          default -> 3;
        };
    var set = sets.latest(GainSurvey.set(audience));
    for (var link : rounds.links(round, audience, ANSWERS)) {
      var levels = new HashMap<String, Integer>();
      for (var question : set.scaled())
        levels.put(
            question.code(),
            Math.clamp(middle + chance.nextInt(3) - 1, QuestionSet.LOWEST, QuestionSet.HIGHEST));
      rounds.answer(link, new AnswerSheet(levels, Map.of()));
    }
  }
}
