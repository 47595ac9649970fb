package dk.klynge.publishing.communication;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes the list of channels. One that something is planned with stays.
@Service
class KeepChannels {

  private final Channels channels;
  private final AuditTrail audit;

  KeepChannels(Channels channels, AuditTrail audit) {
    this.channels = channels;
    this.audit = audit;
  }

  sealed interface Outcome {
    record Saved() implements Outcome {}

    /// @param errors message key by the id of the field
    record Rejected(Map<String, String> errors) implements Outcome {}

    /// Somebody else changed the list meanwhile, which is at this version now.
    record Overtaken(int version) implements Outcome {}
  }

  @Transactional
  Outcome keep(int version, ChannelForm form) {
    var used = Set.copyOf(channels.used());
    var errors = form.errors(used);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var list = form.channels();
    var kept = list.stream().map(Measures.Channel::code).toList();
    if (!kept.containsAll(used) || !channels.touch(version))
      return new Outcome.Overtaken(channels.version());
    channels.write(list);
    audit.changed(
        PublishingActions.WRITE,
        new Subject("communication-channels", "", ""),
        Map.of("channels", new Change("", String.join(", ", kept))));
    return new Outcome.Saved();
  }
}
