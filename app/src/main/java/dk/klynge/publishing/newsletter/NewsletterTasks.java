package dk.klynge.publishing.newsletter;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.newsletter.Newsletter.State;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Newsletters that wait: for approval by somebody else than who wrote them, and with those who
/// write for a time, or for another round.
@Component
class NewsletterTasks implements TaskSource {

  private final KnownNewsletters known;
  private final MoveNewsletter move;
  private final Guard guard;
  private final Texts texts;

  NewsletterTasks(KnownNewsletters known, MoveNewsletter move, Guard guard, Texts texts) {
    this.known = known;
    this.move = move;
    this.guard = guard;
    this.texts = texts;
  }

  @Override
  public List<Task> tasks() {
    var approves = guard.may(PublishingActions.APPROVE);
    var writes = guard.may(PublishingActions.WRITE);
    if (!approves && !writes) return List.of();
    return known.all("").stream()
        .flatMap(letter ->
            switch (letter.state()) {
              case State.Submitted _ when approves && !move.isOwn(letter) ->
                  task(letter, "approve");
              case State.Approved _ when writes -> task(letter, "schedule");
              case State.Draft(var returned) when writes && !returned.isEmpty() ->
                  task(letter, "again");
              default -> Stream.empty();
            })
        .toList();
  }

  private Stream<Task> task(Newsletter letter, String what) {
    return Stream.of(
        Task.of(
            "publishing.newsletter.task." + what,
            "/newsletters/" + letter.id().value(),
            letter.issue().in(texts.language()).title()));
  }
}
