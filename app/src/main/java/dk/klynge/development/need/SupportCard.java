package dk.klynge.development.need;

import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamPart;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The support that a team has asked for, on its own page.
@Component
class SupportCard implements TeamPart {

  private static final int ORDER = 60;

  private final NeedRows rows;
  private final Texts texts;

  SupportCard(NeedRows rows, Texts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var lines =
        rows.of(List.of(team.cluster().value())).stream()
            .filter(need -> need.isOpen() || need.state() == State.GIVEN)
            .map(this::line)
            .toList();
    return new Card(
        ORDER, "development.card", "/support-needs/new?cluster=" + team.cluster().value(), lines);
  }

  private Line line(Need need) {
    return new Line(
        "development.card.line",
        List.of(texts.say(need.theme().key()), texts.say(need.state().key())),
        "/support-needs/" + need.id().value(),
        need.isOpen() ? need.wished() : Optional.empty());
  }
}
