package dk.klynge.processplan.negotiation;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.KeepVersion.Paper;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.NegotiationView.Typed;
import dk.klynge.processplan.negotiation.RecordAct.Answer;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Drafts and signed agreements as files, and the overview on paper.
@Controller
@RequestMapping("/negotiations")
class VersionController {

  private final Negotiations negotiations;
  private final KeepVersion keep;
  private final Attachments attachments;
  private final NegotiationPaper paper;
  private final PaperWriter writer;
  private final NegotiationView view;
  private final Texts texts;

  VersionController(
      Negotiations negotiations,
      KeepVersion keep,
      Attachments attachments,
      NegotiationPaper paper,
      PaperWriter writer,
      NegotiationView view,
      Texts texts) {
    this.negotiations = negotiations;
    this.keep = keep;
    this.attachments = attachments;
    this.paper = paper;
    this.writer = writer;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping("/overview.pdf")
  @Needs(ProcessPlanActions.READ)
  ResponseEntity<byte[]> overview() {
    var name = texts.say("processplan.negotiation.title") + ".pdf";
    return Download.of(
        name, MediaType.APPLICATION_PDF_VALUE, writer.pdf(paper.of(negotiations.all())));
  }

  /// A draft is for those who negotiate or take part, the signed agreement for all staff.
  @GetMapping("/{id}/versions/{version}")
  @Needs(ProcessPlanActions.READ)
  ResponseEntity<byte[]> version(@PathVariable NegotiationId id, @PathVariable UUID version) {
    var negotiation = get(id);
    var found =
        negotiation.versions().stream()
            .filter(one -> one.id().equals(version))
            .filter(one -> one.isSigned() || view.isInside(negotiation))
            .findFirst()
            .flatMap(one -> attachments.find(one.attachment()))
            .orElseThrow(NegotiationController::notFound);
    return Download.of(found.name(), found.type(), attachments.content(found.id()));
  }

  @PostMapping("/{id}/versions")
  @Needs(ProcessPlanActions.NEGOTIATE)
  ModelAndView add(
      @PathVariable NegotiationId id,
      @RequestParam int version,
      @RequestParam MultipartFile file,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws IOException {
    var negotiation = get(id);
    var errors = errors(negotiation, sent);
    if (file.isEmpty()) errors.put("file", texts.say("processplan.negotiation.error.file"));
    if (!errors.isEmpty())
      return wrong(negotiation, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (keep.keep(negotiation, version, paper(negotiation, sent, file))) {
      case Answer.Kept() -> {
        Notice.success("processplan.negotiation.done." + (isSigned(sent) ? "signed" : "draft"))
            .with(redirect);
        yield new ModelAndView("redirect:/negotiations/{id}");
      }
      case Answer.Wrong(var field, var key, var arguments) ->
          wrong(
              negotiation,
              sent,
              Map.of(field, texts.say(key, arguments)),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case Answer.Overtaken() ->
          wrong(
              get(id),
              sent,
              Map.of("file", texts.say("processplan.negotiation.error.overtaken")),
              HttpStatus.CONFLICT);
    };
  }

  private static boolean isSigned(Map<String, String> sent) {
    return sent.getOrDefault("stage", "").equals("signed");
  }

  private static Paper paper(Negotiation negotiation, Map<String, String> sent, MultipartFile file)
      throws IOException {
    var signatures = new ArrayList<Signature>();
    if (isSigned(sent))
      for (var party : parties(negotiation))
        signatures.add(new Signature(party, text(sent, "signed-" + party)));
    return new Paper(
        UUID.fromString(text(sent, "id")),
        MeetingForm.day(text(sent, "paper-day")).orElseThrow(),
        text(sent, "note"),
        Objects.requireNonNullElse(file.getOriginalFilename(), "aftale"),
        file.getBytes(),
        signatures);
  }

  private Map<String, String> errors(Negotiation negotiation, Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (MeetingForm.day(text(sent, "paper-day")).isEmpty())
      errors.put("paper-day", texts.say("processplan.error.day"));
    if (isSigned(sent))
      for (var party : parties(negotiation))
        if (text(sent, "signed-" + party).isEmpty()) errors.put("signed-" + party, unsigned(party));
    return errors;
  }

  private String unsigned(String party) {
    var name =
        party.equals("municipality") ? texts.say("processplan.negotiation.municipality") : party;
    return texts.say("processplan.negotiation.error.signer", name);
  }

  private static List<String> parties(Negotiation negotiation) {
    var parties = new ArrayList<>(negotiation.unions());
    parties.add("municipality");
    return parties;
  }

  private static String text(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }

  private ModelAndView wrong(
      Negotiation one, Map<String, String> sent, Map<String, String> errors, HttpStatus status) {
    var page = view.show(one, new Typed(sent, errors));
    return NegotiationController.answer("processplan/negotiation", page, status);
  }

  private Negotiation get(NegotiationId id) {
    return negotiations.find(id).orElseThrow(NegotiationController::notFound);
  }
}
