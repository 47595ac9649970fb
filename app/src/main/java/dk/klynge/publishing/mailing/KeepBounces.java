package dk.klynge.publishing.mailing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Mailbox;
import dk.klynge.publishing.PublishingActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Addresses that mail has come back from, as people or programs report them. Only the owner of an
/// address takes it off again, by subscribing anew or on the own page.
@Service
class KeepBounces {

  static final int MOST = 5000;
  private static final int LONGEST_ANSWER = 300;

  private final BounceRows rows;
  private final AuditTrail audit;

  KeepBounces(BounceRows rows, AuditTrail audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /// @param noted addresses that were not marked before
  /// @param known marked already
  /// @param wrong what is no address, as it was sent
  record Outcome(int noted, int known, List<String> wrong) {
    Outcome {
      wrong = List.copyOf(wrong);
    }
  }

  record Bounce(String address, String answer) {}

  /// One address a line; after a semicolon or comma perhaps what the server said.
  static List<Bounce> read(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.split("[;,\t]", 2))
        .map(parts -> new Bounce(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""))
        .toList();
  }

  /// @param from HAND, IMPORT or PROGRAM
  @Transactional
  Outcome note(List<Bounce> bounces, String from) {
    var noted = 0;
    var wrong = new ArrayList<String>();
    for (var bounce : bounces) {
      if (!Mailbox.isAddress(bounce.address())) wrong.add(bounce.address());
      else if (rows.mark(bounce.address(), cut(bounce.answer()), from)) noted++;
    }
    if (noted > 0)
      audit.changed(
          PublishingActions.WRITE,
          new Subject("newsletter-addresses", "bounced", ""),
          Map.of("bounced", new Change("", noted + " " + from)));
    return new Outcome(noted, bounces.size() - wrong.size() - noted, wrong);
  }

  private static String cut(String answer) {
    return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
  }
}
