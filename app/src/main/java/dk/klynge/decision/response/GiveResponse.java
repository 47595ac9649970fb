package dk.klynge.decision.response;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.ResponseId;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Mailbox;
import dk.klynge.guard.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Somebody answers. The public confirms the address first; an invited party has come by a link
/// that was sent to its address, and an answer on paper was registered by staff.
@Service
class GiveResponse {

  static final int LONGEST_TEXT = 20_000;
  static final int MOST_FILES = 5;
  private static final int MOST_UNCONFIRMED = 3;
  private static final int LONGEST_NAME = 200;

  private final Responses responses;
  private final Attachments attachments;
  private final ResponseMail mail;
  private final Said said;
  private final AuditTrail audit;
  private final Clock clock;

  GiveResponse(
      Responses responses,
      Attachments attachments,
      ResponseMail mail,
      Said said,
      AuditTrail audit,
      Clock clock) {
    this.responses = responses;
    this.attachments = attachments;
    this.mail = mail;
    this.said = said;
    this.audit = audit;
    this.clock = clock;
  }

  sealed interface Outcome {
    record Received(ResponseId id) implements Outcome {}

    /// @param errors text by field
    record Rejected(Map<String, String> errors) implements Outcome {}
  }

  /// The clusters that an answer may be about today; empty where no answers are taken. On paper
  /// also afterwards: what came in time may be registered later.
  Optional<List<ProposedCluster>> taken(Hearing hearing, String channel) {
    if (channel.equals("paper"))
      return hearing.announced().isEmpty() || hearing.summarised().isPresent()
          ? Optional.empty()
          : Optional.of(hearing.proposal().clusters());
    if (!(hearing.on(LocalDate.now(clock)) instanceof State.Open(var _, var clusters)))
      return Optional.empty();
    var invitedOnly = hearing.audience() == Hearing.Audience.INVITED;
    return channel.equals("public") && invitedOnly ? Optional.empty() : Optional.of(clusters);
  }

  @Transactional
  Outcome give(Hearing hearing, ResponseForm form) {
    var errors = errors(hearing, form);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var id = ResponseId.fresh();
    var onPaper = form.sender().channel().equals("paper");
    var secret = onPaper ? Optional.<Secret>empty() : Optional.of(Secret.fresh());
    if (!responses.insert(id, hearing.id(), form, secret)) return new Outcome.Received(id);
    responses.about(id, hearing.id(), form.clusters().stream().map(UUID::fromString).toList());
    var refused = keep(id, form.files());
    if (refused.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Outcome.Rejected(Map.of("files", refused.get()));
    }
    secret.ifPresent(link -> mail.received(hearing, form.sender(), link));
    // Who wrote is personal, and before it is published nobody's business: the trail names no one.
    audit.changed(
        onPaper ? DecisionActions.MODERATE : DecisionActions.READ,
        new AuditTrail.Subject("response", id.value().toString(), hearing.title()),
        Map.of("received", new Change("", form.sender().channel())));
    return new Outcome.Received(id);
  }

  private Optional<String> keep(ResponseId id, List<ResponseForm.Upload> files) {
    for (var file : files)
      switch (attachments.add(owner(id), file.name(), file.content())) {
        case Added.Kept(var _) -> {}
        case Added.Rejected(var key, var arguments) -> {
          return Optional.of(said.of(key, arguments.toArray()));
        }
      }
    return Optional.empty();
  }

  private Map<String, String> errors(Hearing hearing, ResponseForm form) {
    var errors = new LinkedHashMap<String, String>();
    var sender = form.sender();
    var clusters = taken(hearing, sender.channel());
    if (clusters.isEmpty()) errors.put("body", said.of("decision.response.error.closed"));
    else if (!fits(hearing, clusters.get(), form))
      errors.put("clusters", said.of("decision.response.error.clusters"));
    if (sender.name().isEmpty() || sender.name().length() > LONGEST_NAME)
      errors.put("name", said.of("decision.response.error.name"));
    if (sender.onBehalfOf().length() > LONGEST_NAME)
      errors.put("onBehalfOf", said.of("decision.response.error.behalf"));
    if (!Response.SENDER_KINDS.contains(sender.kind()))
      errors.put("kind", said.of("decision.response.error.kind"));
    if (!addressed(sender)) errors.put("email", said.of("decision.response.error.email"));
    else if (tooMany(hearing, sender))
      errors.put("email", said.of("decision.response.error.unconfirmed"));
    if (form.body().isEmpty()) errors.put("body", said.of("decision.response.error.body"));
    if (form.body().length() > LONGEST_TEXT)
      errors.put("body", said.of("decision.response.error.long", LONGEST_TEXT));
    if (form.files().size() > MOST_FILES)
      errors.put("files", said.of("decision.response.error.files", MOST_FILES));
    return errors;
  }

  /// In a second period an answer names at least one of its clusters.
  private static boolean fits(Hearing hearing, List<ProposedCluster> open, ResponseForm form) {
    var known = open.stream().map(cluster -> cluster.id().value().toString()).toList();
    var partOnly = open.size() < hearing.proposal().clusters().size();
    return known.containsAll(form.clusters()) && !(partOnly && form.clusters().isEmpty());
  }

  private static boolean addressed(ResponseForm.Sender sender) {
    if (sender.channel().equals("paper") && sender.email().isEmpty()) return true;
    return sender.email().length() <= LONGEST_NAME && Mailbox.isAddress(sender.email());
  }

  /// So that nobody can have a stranger's mailbox filled by us.
  private boolean tooMany(Hearing hearing, ResponseForm.Sender sender) {
    return sender.channel().equals("public")
        && responses.unconfirmed(hearing.id(), sender.email(), Duration.ofDays(1))
            >= MOST_UNCONFIRMED;
  }

  static Attachments.Owner owner(ResponseId id) {
    return new Attachments.Owner("response", id.value());
  }
}
