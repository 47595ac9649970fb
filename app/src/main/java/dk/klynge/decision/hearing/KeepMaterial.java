package dk.klynge.decision.hearing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files that people read before they answer.
@Service
class KeepMaterial {

  private final Attachments attachments;
  private final MessageSource messages;
  private final AuditTrail audit;

  KeepMaterial(Attachments attachments, MessageSource messages, AuditTrail audit) {
    this.attachments = attachments;
    this.messages = messages;
    this.audit = audit;
  }

  /// Why the file is not taken, in words; empty when it was.
  @Transactional
  Optional<String> add(Hearing hearing, String name, byte[] content) {
    return switch (attachments.add(ShowHearing.owner(hearing.id()), name, content)) {
      case Added.Kept(var file) -> {
        told(hearing, new Change("", file.name()));
        yield Optional.empty();
      }
      case Added.Rejected(var key, var arguments) ->
          Optional.of(
              messages.getMessage(key, arguments.toArray(), LocaleContextHolder.getLocale()));
    };
  }

  @Transactional
  void remove(Hearing hearing, UUID file) {
    attachments
        .find(file)
        .filter(one -> one.owner().equals(ShowHearing.owner(hearing.id())))
        .ifPresent(one -> {
          attachments.remove(file);
          told(hearing, new Change(one.name(), ""));
        });
  }

  private void told(Hearing hearing, Change change) {
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of("material", change));
  }
}
