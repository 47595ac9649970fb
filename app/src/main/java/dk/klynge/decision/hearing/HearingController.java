package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing.Audience;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.hearing.HearingPages.HearingPage;
import dk.klynge.decision.hearing.HearingPages.PartyName;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Open;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// What everybody sees of hearings.
@Controller
@RequestMapping("/hearings")
class HearingController {

  private final ShowHearing show;
  private final Parties parties;
  private final Attachments attachments;
  private final ProposalPaper paper;
  private final PaperWriter writer;
  private final Guard guard;

  HearingController(
      ShowHearing show,
      Parties parties,
      Attachments attachments,
      ProposalPaper paper,
      PaperWriter writer,
      Guard guard) {
    this.show = show;
    this.parties = parties;
    this.attachments = attachments;
    this.paper = paper;
    this.writer = writer;
    this.guard = guard;
  }

  @GetMapping
  @Open(why = "Everybody may see which hearings are announced; those being prepared are left out")
  String list(Model model) {
    model.addAttribute("page", show.list());
    return "decision/hearings";
  }

  @GetMapping("/{id}")
  @Open(why = "A hearing is public from its announcement; before that it is not found")
  String show(@PathVariable HearingId id, Model model) {
    var hearing = show.find(id);
    var invited =
        parties.of(id).stream().map(party -> new PartyName(party.name(), party.kind())).toList();
    var may = show.isOpen(hearing) && hearing.audience() == Audience.EVERYBODY;
    model.addAttribute(
        "page",
        new HearingPage(show.front(hearing), invited, may, guard.may(DecisionActions.READ)));
    return "decision/hearing";
  }

  @GetMapping("/{id}/proposal.pdf")
  @Open(why = "What is put forward in a public hearing can be read by everybody")
  ResponseEntity<byte[]> proposal(@PathVariable HearingId id) {
    var content = writer.pdf(paper.of(show.find(id)));
    return Download.of("forslag.pdf", "application/pdf", content);
  }

  @GetMapping("/{id}/material/{file}")
  @Open(why = "The material of a public hearing can be read by everybody")
  ResponseEntity<byte[]> material(@PathVariable HearingId id, @PathVariable UUID file) {
    var owner = ShowHearing.owner(show.find(id).id());
    var found =
        attachments
            .find(file)
            .filter(one -> one.owner().equals(owner))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.of(found.name(), found.type(), attachments.content(file));
  }
}
