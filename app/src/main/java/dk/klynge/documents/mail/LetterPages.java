package dk.klynge.documents.mail;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.LetterPage;
import dk.klynge.documents.mail.MailLogPage.About;
import dk.klynge.guard.Guard;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What letters are about, in the words of the modules that write them.
@Component
class LetterPages {

  private final Map<String, LetterPage> pages;
  private final Guard guard;

  LetterPages(ObjectProvider<LetterPage> pages, Guard guard) {
    this.pages = pages.stream().collect(Collectors.toMap(LetterPage::kind, Function.identity()));
    this.guard = guard;
  }

  About about(Owner owner) {
    var page = pages.get(owner.kind());
    if (page == null) return new About("documents.mail.kind.other", "");
    return new About(page.key(), guard.may(page.action()) ? page.pathOf(owner.id()) : "");
  }
}
