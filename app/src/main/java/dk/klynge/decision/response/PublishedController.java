package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Download;
import dk.klynge.guard.Open;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Published answers, for everybody.
@Controller
@RequestMapping("/hearings/{id}/responses")
class PublishedController {

  private final ShowResponses show;
  private final Attachments attachments;

  PublishedController(ShowResponses show, Attachments attachments) {
    this.show = show;
    this.attachments = attachments;
  }

  @GetMapping
  @Open(why = "Published answers are public; no others are shown, and no addresses")
  String list(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> query,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("page", show.published(id, query, page));
    return "decision/responses";
  }

  @GetMapping("/{response}/files/{file}")
  @Open(why = "Files of published answers are public; others are not found by the public")
  ResponseEntity<byte[]> file(
      @PathVariable HearingId id, @PathVariable ResponseId response, @PathVariable UUID file) {
    var answer = show.response(show.hearing(id).id(), response);
    if (!show.mayRead(answer)) throw ShowResponses.notFound();
    var found =
        attachments
            .find(file)
            .filter(one -> one.owner().equals(GiveResponse.owner(response)))
            .orElseThrow(ShowResponses::notFound);
    return Download.of(found.name(), found.type(), attachments.content(file));
  }
}
