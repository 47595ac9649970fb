package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue.Both;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What is wrong with a newsletter as it was typed: message key by the id of the field.
@Component
class CheckNewsletter {

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_TEXT = 20_000;

  Map<String, String> errors(NewsletterForm form) {
    var errors = new LinkedHashMap<String, String>();
    if (!Newsletter.KINDS.contains(form.kind())) errors.put("kind-NEWSLETTER", key("kind"));
    if (form.title().danish().isEmpty() || tooLong(form.title(), LONGEST_TITLE))
      errors.put("title-da", key("title"));
    if (tooLong(form.lead(), LONGEST_TEXT)) errors.put("lead-da", key("long"));
    for (int n = 0; n < form.items().size(); n++) item(form.items().get(n), n, errors);
    if (form.lead().danish().isEmpty() && form.issue().items().isEmpty())
      errors.put("lead-da", key("nothing"));
    if (form.title().english().isEmpty() && saysEnglish(form))
      errors.put("title-en", key("english"));
    if (form.groups().isEmpty() || !Newsletter.GROUPS.containsAll(form.groups()))
      errors.put("groups-LEADERS", key("groups"));
    return errors;
  }

  private static void item(NewsletterForm.ItemForm item, int n, Map<String, String> errors) {
    if (item.blank()) return;
    if (item.heading().danish().isEmpty() || tooLong(item.heading(), LONGEST_TITLE))
      errors.put("heading-da-" + n, key("heading"));
    if (item.text().danish().isEmpty()) errors.put("text-da-" + n, key("text"));
    if (tooLong(item.text(), LONGEST_TEXT)) errors.put("text-da-" + n, key("long"));
    if (!item.due().isEmpty() && NewsletterForm.day(item.due()).isEmpty())
      errors.put("due-" + n, key("due"));
  }

  private static boolean saysEnglish(NewsletterForm form) {
    return !form.lead().english().isEmpty()
        || form.items().stream()
            .anyMatch(
                item -> !item.heading().english().isEmpty() || !item.text().english().isEmpty());
  }

  private static boolean tooLong(Both text, int longest) {
    return text.danish().length() > longest || text.english().length() > longest;
  }

  private static String key(String what) {
    return "publishing.newsletter.error." + what;
  }
}
