package dk.klynge.planning.agreement;

import dk.klynge.guard.Needs;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.agreement.AgreementPages.Sent;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.history.Agreement;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.history.KeptAgreements;
import dk.klynge.planning.agreement.history.RecordAct;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One agreement to look at, and what happens to it.
@Controller
@RequestMapping("/agreements/{id}")
class AgreementController {

  private static final String SHOW = "planning/agreement/agreement";

  private final KeptAgreements agreements;
  private final AgreementView view;
  private final AgreementPaper paper;
  private final RecordAct record;
  private final AnswerBoard answer;
  private final Admission admission;
  private final AgreementWords words;

  AgreementController(
      KeptAgreements agreements,
      AgreementView view,
      AgreementPaper paper,
      RecordAct record,
      AnswerBoard answer,
      Admission admission,
      AgreementWords words) {
    this.agreements = agreements;
    this.view = view;
    this.paper = paper;
    this.record = record;
    this.answer = answer;
    this.admission = admission;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String show(@PathVariable AgreementId id, @RequestParam Optional<Integer> version, Model model) {
    model.addAttribute("page", view.show(version(id, version), Sent.NOTHING));
    return SHOW;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/acts")
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String act(
      @PathVariable AgreementId id,
      @RequestParam int after,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var refusal = record.record(id, after, new RecordAct.Told(fields.toSingleValueMap()));
    return answered(id, refusal, fields, model, response, redirect);
  }

  @PostMapping("/board-answers")
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String boardAnswer(
      @PathVariable AgreementId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var network = view.network(admission.worked(id)).orElseThrow(Admission::notFound);
    var one = new RecordAct.Told(fields.toSingleValueMap());
    var told =
        new AnswerBoard.Told(
            one.value("institution"),
            one.value("choice"),
            fields.getOrDefault("with", List.of()),
            one.day(),
            one.value("note"));
    return answered(id, answer.answer(network, told), fields, model, response, redirect);
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  private String answered(
      AgreementId id,
      String refusal,
      MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    if (refusal.isEmpty()) {
      Notice.success("planning.agreement.recorded").with(redirect);
      return "redirect:/agreements/{id}";
    }
    var changed = refusal.equals("refused.changed");
    response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    model.addAttribute("page", view.show(admission.seen(id), new Sent(words.say(refusal), fields)));
    return SHOW;
  }

  @GetMapping("/paper.{format:pdf|docx}")
  @Needs(PlanningActions.READ)
  ResponseEntity<byte[]> paper(
      @PathVariable AgreementId id,
      @PathVariable String format,
      @RequestParam Optional<Integer> version) {
    var agreement = version(id, version);
    var pdf = format.equals("pdf");
    var name = agreement.content().network() + " v" + agreement.version() + "." + format;
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.replace('/', '-'), StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(
            pdf
                ? MediaType.APPLICATION_PDF
                : MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
        .body(pdf ? paper.pdf(agreement) : paper.docx(agreement));
  }

  private Agreement version(AgreementId id, Optional<Integer> version) {
    var latest = admission.seen(id);
    if (version.isEmpty()) return latest;
    return agreements.versions(id).stream()
        .filter(each -> each.version() == version.get())
        .findFirst()
        .orElseThrow(Admission::notFound);
  }
}
