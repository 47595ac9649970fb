package dk.klynge.leadership.reminding;

import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Conversations.Shared;
import dk.klynge.leadership.Conversations.State;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Team.Member;
import dk.klynge.leadership.TeamPart;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// On the team's page: the reader's own next conversations, and what members have chosen to show to
/// their team.
@Component
class TeamConversations implements TeamPart {

  private static final int ORDER = 50;
  private static final String PAGE = "/conversations";
  private static final int MOST = 5;

  private final Conversations conversations;
  private final Employees employees;
  private final SignedInPerson signedIn;
  private final Format format;

  TeamConversations(
      Conversations conversations, Employees employees, SignedInPerson signedIn, Format format) {
    this.conversations = conversations;
    this.employees = employees;
    this.signedIn = signedIn;
    this.format = format;
  }

  @Override
  public Card of(Team team, LocalDate day) {
    var lines = new ArrayList<Line>();
    signedIn.now().filter(team::has).ifPresent(me -> lines.addAll(next(me, day)));
    var members = team.members().stream().map(Member::person).collect(Collectors.toSet());
    conversations.sharedWithTeam(members).stream()
        .filter(one -> !one.done())
        .limit(MOST)
        .map(this::line)
        .forEach(lines::add);
    return new Card(ORDER, "leadership.conversation.card", PAGE, lines);
  }

  private List<Line> next(PersonId me, LocalDate day) {
    return conversations.of(me).stream()
        .filter(one -> one.isToCome(day) || one.on(day) == State.WAITING)
        .limit(2)
        .map(one -> line(me, one))
        .toList();
  }

  private Line line(PersonId me, Meeting one) {
    return new Line(
        "leadership.conversation.card.next",
        List.of(name(one.across(me)), format.day(one.times().day())),
        PAGE + "/" + one.id(),
        Optional.of(one.times().day()));
  }

  private Line line(Shared one) {
    return new Line(
        "leadership.conversation.card.shared",
        List.of(name(one.by()), one.text()),
        PAGE + "#shared",
        one.due());
  }

  private String name(PersonId person) {
    return employees.nameOf(person).orElse("–");
  }
}
