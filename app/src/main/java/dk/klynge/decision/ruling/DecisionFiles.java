package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.dossier.FrozenText;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Download;
import dk.klynge.documents.Paper;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The papers and files of a case, to take away.
@Controller
@RequestMapping("/decisions/{id}")
class DecisionFiles {

  private final Admission admission;
  private final Cases cases;
  private final FrozenText frozen;
  private final CasePaper paper;
  private final PaperWriter writer;
  private final Attachments attachments;

  DecisionFiles(
      Admission admission,
      Cases cases,
      FrozenText frozen,
      CasePaper paper,
      PaperWriter writer,
      Attachments attachments) {
    this.admission = admission;
    this.cases = cases;
    this.frozen = frozen;
    this.paper = paper;
    this.writer = writer;
    this.attachments = attachments;
  }

  @GetMapping("/paper.pdf")
  @Needs(DecisionActions.READ)
  ResponseEntity<byte[]> pdf(@PathVariable DecisionId id) {
    var found = admission.find(id);
    return Download.of(
        name(found) + ".pdf", MediaType.APPLICATION_PDF_VALUE, writer.pdf(written(found)));
  }

  @GetMapping("/paper.docx")
  @Needs(DecisionActions.READ)
  ResponseEntity<byte[]> docx(@PathVariable DecisionId id) {
    var found = admission.find(id);
    return Download.of(name(found) + ".docx", PaperWriter.DOCX, writer.docx(written(found)));
  }

  private Paper written(Case one) {
    return paper.paper(one, frozen.read(cases.content(one.id()).orElseThrow()));
  }

  private static String name(Case one) {
    return one.ruling().isPresent() ? "beslutning" : "indstilling";
  }

  /// The very text that the checksum is of.
  @GetMapping("/dossier.json")
  @Needs(DecisionActions.READ)
  ResponseEntity<byte[]> dossier(@PathVariable DecisionId id) {
    var found = admission.find(id);
    var text = cases.content(found.id()).orElseThrow();
    return Download.of(
        "dossier.json", MediaType.APPLICATION_JSON_VALUE, text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/attachments/{attachment}")
  @Needs(DecisionActions.READ)
  ResponseEntity<byte[]> attachment(@PathVariable DecisionId id, @PathVariable UUID attachment) {
    admission.find(id);
    var owner = new Attachments.Owner(PutForward.ATTACHED, id.value());
    var found =
        attachments
            .find(attachment)
            .filter(one -> one.owner().equals(owner))
            .orElseThrow(Admission::notFound);
    return Download.of(found.name(), found.type(), attachments.content(attachment));
  }
}
