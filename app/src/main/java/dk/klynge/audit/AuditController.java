package dk.klynge.audit;

import dk.klynge.guard.Needs;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class AuditController {

  private static final int PER_PAGE = 50;

  private final AuditEntries entries;
  private final MessageSource messages;

  AuditController(AuditEntries entries, MessageSource messages) {
    this.entries = entries;
    this.messages = messages;
  }

  @GetMapping("/audit")
  @Needs(AuditActions.READ)
  String audit(@ModelAttribute AuditSearch search, Model model, Locale locale) {
    var found = entries.find(search, PER_PAGE);
    var actions = entries.actions();
    var words = new AuditWords(messages, locale);
    model.addAttribute(
        "page",
        new AuditPage(
            search,
            words.actions(actions, search.action()),
            words.kinds(entries.subjectKinds(), actions, search.subjectKind()),
            found.stream().limit(PER_PAGE).map(words::row).toList(),
            found.size() > PER_PAGE ? AuditPage.older(search, found.get(PER_PAGE - 1)) : ""));
    return "audit/audit";
  }
}
