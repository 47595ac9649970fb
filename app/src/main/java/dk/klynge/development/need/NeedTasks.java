package dk.klynge.development.need;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.guard.RoleHolders;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Needs that nobody has answered wait for the support team; support that was given waits for the
/// cluster to say how useful it was.
@Component
class NeedTasks implements TaskSource {

  private final NeedRows rows;
  private final AnswerNeed answer;
  private final RoleHolders holders;
  private final Guard guard;
  private final Texts texts;

  NeedTasks(NeedRows rows, AnswerNeed answer, RoleHolders holders, Guard guard, Texts texts) {
    this.rows = rows;
    this.answer = answer;
    this.holders = holders;
    this.guard = guard;
    this.texts = texts;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(DevelopmentActions.WANT)) return List.of();
    var team = holders.mine().stream().anyMatch(one -> one.role() == Role.SUPPORT_TEAM);
    return rows.all().stream().flatMap(need -> task(need, team)).toList();
  }

  private Stream<Task> task(Need need, boolean team) {
    if (team && need.state() == State.SAID) {
      var task = about("development.task.answer", need);
      return Stream.of(need.wished().map(task::by).orElse(task));
    }
    if (need.state() == State.GIVEN && answer.mayAt(DevelopmentActions.EVALUATE, need))
      return Stream.of(about("development.task.evaluate", need));
    return Stream.empty();
  }

  private Task about(String key, Need need) {
    return Task.of(
        key,
        "/support-needs/" + need.id().value(),
        need.placeName(),
        texts.say(need.theme().key()));
  }
}
