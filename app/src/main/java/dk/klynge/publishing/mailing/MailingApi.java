package dk.klynge.publishing.mailing;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.Newsletters;
import dk.klynge.publishing.Newsletters.Sent;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.mailing.KeepBounces.Bounce;
import dk.klynge.publishing.mailing.KeepBounces.Outcome;
import dk.klynge.publishing.mailing.ProgressRows.Count;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Newsletters for other programs: the archive, how far a sending is, and mail that came back.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Newsletters")
class MailingApi {

  private final Newsletters newsletters;
  private final ProgressRows progress;
  private final KeepBounces keep;
  private final Texts texts;

  MailingApi(Newsletters newsletters, ProgressRows progress, KeepBounces keep, Texts texts) {
    this.newsletters = newsletters;
    this.progress = progress;
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping("/newsletters")
  @Needs(PublishingActions.READ)
  @Operation(summary = "Newsletters that have been sent, the latest first")
  PageOf<Sent> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(newsletters.sent(q.strip(), texts.language()), page, size);
  }

  /// @param state being-sent, paused, cancelled or sent
  record Progress(String state, Count count) {}

  @GetMapping("/newsletters/{id}/sending")
  @Needs(PublishingActions.WRITE)
  @Operation(summary = "How far the sending of a newsletter is")
  Progress sending(@PathVariable NewsletterId id) {
    return progress
        .run(id)
        .map(run -> new Progress(run.state(), progress.count(id)))
        .orElseThrow(
            () -> new Problem(ProblemKind.NOT_FOUND, texts.say("publishing.api.not-begun")));
  }

  record Bounced(@Nullable String address, @Nullable String answer) {}

  @PostMapping("/newsletters/bounces")
  @Needs(PublishingActions.WRITE)
  @Operation(
      summary = "Report addresses that mail has come back from for good",
      description = "At most 5,000 at a time. What is no address is told in `wrong`.")
  Outcome bounces(@RequestBody List<Bounced> bounced) {
    if (bounced.size() > KeepBounces.MOST)
      throw new Problem(
          ProblemKind.INVALID, texts.say("publishing.api.too-many", KeepBounces.MOST));
    var bounces =
        bounced.stream()
            .map(one ->
                new Bounce(
                    Optional.ofNullable(one.address()).orElse("").strip(),
                    Optional.ofNullable(one.answer()).orElse("")))
            .toList();
    return keep.note(bounces, "PROGRAM");
  }
}
