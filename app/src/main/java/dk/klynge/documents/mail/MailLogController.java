package dk.klynge.documents.mail;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.DocumentsActions;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.mail.MailLogPage.Row;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was sent to whom, and what was not. Not what it says: letters hold what only those may know
/// who work with the case.
@Controller
class MailLogController {

  private static final int PER_PAGE = 50;

  private final MailLog log;
  private final Outbox outbox;
  private final LetterPages pages;
  private final ForgetLetters forget;
  private final AuditTrail audit;
  private final Guard guard;

  MailLogController(
      MailLog log,
      Outbox outbox,
      LetterPages pages,
      ForgetLetters forget,
      AuditTrail audit,
      Guard guard) {
    this.log = log;
    this.outbox = outbox;
    this.pages = pages;
    this.forget = forget;
    this.audit = audit;
    this.guard = guard;
  }

  @GetMapping("/mail")
  @Needs(DocumentsActions.READ_MAIL)
  @Transactional
  String list(
      @ModelAttribute MailLogSearch search,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    audit.looked(DocumentsActions.READ_MAIL, new Subject("mail-log", "", search.to()));
    var paging = Paging.of(page, PER_PAGE, log.count(search));
    var rows =
        log.find(search, paging.offset(), PER_PAGE).stream()
            .map(letter -> Row.of(letter, pages.about(letter.owner())))
            .toList();
    model.addAttribute(
        "page",
        new MailLogPage(
            search,
            search.wrong(),
            search.asksNothing(),
            outbox.sends(),
            guard.may(DocumentsActions.SEND_AGAIN),
            forget.kept(),
            MailLogSearch.STATES,
            rows,
            paging));
    return "documents/mail";
  }

  @PostMapping("/mail/{id}/sending")
  @Needs(DocumentsActions.SEND_AGAIN)
  @Transactional
  String sendAgain(
      @PathVariable LetterId id,
      @ModelAttribute MailLogSearch search,
      RedirectAttributes redirect) {
    var letter =
        outbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    outbox.again(id);
    audit.changed(
        DocumentsActions.SEND_AGAIN,
        new Subject("letter", id.value().toString(), letter.to()),
        Map.of("sent-again", new Change("", id.value().toString())));
    Notice.success("documents.mail.again.done", letter.to()).with(redirect);
    return "redirect:" + search.address();
  }
}
