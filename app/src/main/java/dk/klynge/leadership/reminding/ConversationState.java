package dk.klynge.leadership.reminding;

import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Team.Member;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.WorkState;
import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whether every leader of a cluster has had a conversation with the own leader within a year.
@Component
class ConversationState implements WorkState {

  private static final int ORDER = 50;

  private final Conversations conversations;
  private final Teams teams;

  ConversationState(Conversations conversations, Teams teams) {
    this.conversations = conversations;
    this.teams = teams;
  }

  @Override
  public String key() {
    return "leadership.conversation.column";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day) {
    var meetings =
        conversations.in(clusters, day.minusYears(1)).stream()
            .filter(one -> one.cluster().isPresent())
            .collect(Collectors.groupingBy(one -> one.cluster().orElseThrow()));
    var teamOf = teams.on(day).stream().collect(Collectors.toMap(Team::cluster, Team::members));
    var states = new HashMap<ClusterId, State>();
    for (var cluster : clusters) {
      var members = teamOf.getOrDefault(cluster, List.<Member>of());
      states.put(cluster, of(members, meetings.getOrDefault(cluster, List.of()), day));
    }
    return states;
  }

  static State of(List<Member> members, List<Meeting> meetings, LocalDate day) {
    var people = members.stream().map(Member::person).collect(Collectors.toSet());
    var theirs = meetings.stream().filter(one -> people.contains(one.other())).toList();
    var held =
        theirs.stream()
            .filter(one -> one.heldOn().isPresent())
            .map(Meeting::other)
            .collect(Collectors.toSet());
    if (!people.isEmpty() && held.containsAll(people)) return State.DONE;
    if (theirs.stream().anyMatch(one -> one.on(day) == Conversations.State.WAITING))
      return State.OVERDUE;
    return theirs.stream().allMatch(Meeting::calledOff) ? State.NOT_BEGUN : State.UNDER_WAY;
  }
}
