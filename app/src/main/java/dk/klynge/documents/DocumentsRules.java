package dk.klynge.documents;

import static dk.klynge.guard.Role.ADMINISTRATOR;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;
import static dk.klynge.guard.Role.SIGNED_IN;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who looks after the mail: that it arrives, not what it says. The text of a letter is read on the
/// page of what it is about, by those who may see that.
@Component
class DocumentsRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(DocumentsActions.READ_MAIL).everywhere(ADMINISTRATOR, PROGRAMME_OFFICE),
        Rule.of(DocumentsActions.SEND_AGAIN).everywhere(ADMINISTRATOR, PROGRAMME_OFFICE),
        Rule.of(DocumentsActions.OWN_CALENDAR).everywhere(SIGNED_IN));
  }
}
