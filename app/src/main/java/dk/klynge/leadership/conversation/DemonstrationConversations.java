package dk.klynge.leadership.conversation;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Pairs.Pair;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.conversation.ArrangeConversation.Called;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationForm.Draft;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The area manager and the leader of the first cluster have held one conversation and called the
/// next.
@Component
class DemonstrationConversations {

  private final ArrangeConversation arrange;
  private final HoldConversation hold;
  private final ConversationRows rows;
  private final ContentRows content;
  private final Pairs pairs;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationConversations(
      ArrangeConversation arrange,
      HoldConversation hold,
      ConversationRows rows,
      ContentRows content,
      Pairs pairs,
      Teams teams,
      DemonstrationPeople people) {
    this.arrange = arrange;
    this.hold = hold;
    this.rows = rows;
    this.content = content;
    this.pairs = pairs;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(70)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.AREA_MANAGER, () -> pair(news.day()).ifPresent(it -> tell(it, news.day())));
  }

  /// Of the first cluster that has a leader with a leader above.
  private Optional<Pair> pair(LocalDate day) {
    return teams.on(day).stream()
        .filter(team -> team.members().size() > 1)
        .flatMap(team -> team.leader().stream())
        .map(Team.Member::person)
        .flatMap(leader ->
            pairs.of(leader, day).stream().filter(pair -> pair.other().id().equals(leader)))
        .findFirst();
  }

  private void tell(Pair pair, LocalDate day) {
    var leader = pair.leader().id();
    var held =
        call(pair, "expectations", WorkingDays.onOrBefore(day.minusDays(35)), Optional.empty());
    held.ifPresent(id -> {
      var seat = new Seat(rows.find(id).orElseThrow(), leader);
      var other = new Seat(seat.conversation(), pair.other().id());
      prepare(seat, "At du kommer til mig, før noget bliver en sag", "Svar inden for to dage");
      prepare(other, "At du spørger, før du beslutter for klyngen", "Ærlig melding om økonomien");
      hold.hold(seat, 0, Optional.of(WorkingDays.onOrBefore(day.minusDays(35))));
      agree(seat, "Lav et udkast til årsplan for ledermøderne", "other", day.minusDays(5));
      agree(seat, "Besøg to huse og vær med på en stue", "leader", day.plusDays(20));
      hold.giveFeedback(other, "Det var godt, at vi tog os tid til det svære.");
      content.agreements(id, pair.other().id()).stream()
          .findFirst()
          .ifPresent(one -> hold.turn(other, one, "team"));
    });
    call(pair, "follow_up", WorkingDays.onOrBefore(day.plusDays(9)), held)
        .ifPresent(id ->
            prepare(
                new Seat(rows.find(id).orElseThrow(), pair.other().id()),
                "Årsplanen er skrevet og drøftet i teamet",
                "Besøgene i husene mangler en dato"));
  }

  private Optional<UUID> call(Pair pair, String kind, LocalDate day, Optional<UUID> follows) {
    var times =
        new Times(day, LocalTime.of(9, 0), LocalTime.of(10, 30), "Områdekontoret, lokale 2");
    var draft = new Draft(UUID.randomUUID(), kind, pair.other().id(), times, follows);
    return switch (arrange.call(pair.leader().id(), draft)) {
      case Called.Done(var id) -> Optional.of(id);
      case Called.Wrong wrong -> Optional.empty();
    };
  }

  private void prepare(Seat seat, String first, String second) {
    hold.prepare(seat, 0, List.of(first, second));
  }

  private void agree(Seat seat, String text, String who, LocalDate due) {
    hold.agree(seat, UUID.randomUUID(), new Agreement.Words(text, who, Optional.of(due)));
  }
}
