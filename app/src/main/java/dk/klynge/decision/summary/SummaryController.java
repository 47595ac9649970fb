package dk.klynge.decision.summary;

import dk.klynge.decision.HearingId;
import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The summary to read and to take away.
@Controller
@RequestMapping("/hearings/{id}")
class SummaryController {

  private static final String WHY = "A finished summary is public; before that it is not found";

  private final ShowSummary show;
  private final SummaryPaper paper;
  private final PaperWriter writer;

  SummaryController(ShowSummary show, SummaryPaper paper, PaperWriter writer) {
    this.show = show;
    this.paper = paper;
    this.writer = writer;
  }

  @GetMapping("/summary")
  @Open(why = WHY)
  String show(@PathVariable HearingId id, Model model) {
    model.addAttribute("page", show.page(id));
    return "decision/summary";
  }

  @GetMapping("/summary.pdf")
  @Open(why = WHY)
  ResponseEntity<byte[]> pdf(@PathVariable HearingId id) {
    return Download.of("hvidbog.pdf", "application/pdf", writer.pdf(paper.of(show.page(id))));
  }

  @GetMapping("/summary.docx")
  @Open(why = WHY)
  ResponseEntity<byte[]> docx(@PathVariable HearingId id) {
    return Download.of("hvidbog.docx", PaperWriter.DOCX, writer.docx(paper.of(show.page(id))));
  }
}
