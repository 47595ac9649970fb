package dk.klynge.publishing.mailing;

import dk.klynge.documents.Circular;
import dk.klynge.publishing.mailing.RecipientRows.Claimed;
import java.util.Locale;
import java.util.Map;

/// A newsletter ready to be sent: written once in each language, with gaps for what differs from
/// receiver to receiver.
record Typeset(Map<String, Text> byLanguage, String site) {

  static final String OFF = "{off}";

  record Text(String subject, String plain, String html) {}

  Circular to(Claimed claimed, String messageId) {
    var text = byLanguage.get(claimed.language());
    if (text == null) throw new IllegalStateException("No text in " + claimed.language());
    var page = site + "/subscriptions/" + claimed.key();
    return new Circular(
        messageId,
        claimed.address(),
        text.subject(),
        text.plain().replace(OFF, page),
        text.html().replace(OFF, page),
        Locale.of(claimed.language()),
        site + "/api/v1/unsubscriptions/" + claimed.key());
  }
}
