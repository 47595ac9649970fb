package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.UnionAgreementSigned;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.Negotiation.Version;
import dk.klynge.processplan.negotiation.RecordAct.Answer;
import dk.klynge.staffing.PayAgreements;
import dk.klynge.staffing.PostKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a draft of the agreement, or the agreement that all have signed. When the last one about a
/// kind of post is signed, its posts may be announced and the process plan goes on.
@Service
class KeepVersion {

  private final Negotiations negotiations;
  private final AgreementVersions versions;
  private final Attachments attachments;
  private final PayAgreements pay;
  private final ApplicationEventPublisher news;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  KeepVersion(
      Negotiations negotiations,
      AgreementVersions versions,
      Attachments attachments,
      PayAgreements pay,
      ApplicationEventPublisher news,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.negotiations = negotiations;
    this.versions = versions;
    this.attachments = attachments;
    this.pay = pay;
    this.news = news;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param id made with the form, so that sending it twice keeps one
  /// @param signatures of all parties; empty for a draft
  record Paper(
      UUID id,
      LocalDate day,
      String note,
      String file,
      byte[] content,
      List<Signature> signatures) {}

  @Transactional
  Answer keep(Negotiation negotiation, int version, Paper paper) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    if (negotiation.versions().stream().anyMatch(one -> one.id().equals(paper.id())))
      return new Answer.Kept();
    var now = LocalDateTime.now(clock);
    if (paper.day().isAfter(now.toLocalDate()))
      return new Answer.Wrong("paper-day", "processplan.negotiation.error.future");
    negotiations.lockAll();
    if (!negotiation.isOpen(now) || !negotiations.touch(negotiation.id(), version))
      return new Answer.Overtaken();
    var owner = new Owner("negotiation", negotiation.id().value());
    return switch (attachments.add(owner, paper.file(), paper.content())) {
      case Added.Rejected(var key, var arguments) ->
          new Answer.Wrong("file", key, arguments.toArray());
      case Added.Kept(var attachment) -> {
        kept(negotiation, paper, attachment);
        yield new Answer.Kept();
      }
    };
  }

  private void kept(Negotiation negotiation, Paper paper, Attachments.Attachment attachment) {
    int number = negotiation.versions().size() + 1;
    versions.insert(
        negotiation.id(),
        new Version(
            paper.id(),
            number,
            paper.day(),
            paper.note(),
            attachment.id(),
            attachment.name(),
            paper.signatures()),
        guard.who());
    var what = paper.signatures().isEmpty() ? "draft " + number : "signed " + paper.day();
    audit.changed(
        ProcessPlanActions.NEGOTIATE,
        OpenNegotiations.subject(negotiation),
        Map.of("agreement", new Change("", what)));
    if (!paper.signatures().isEmpty()) tell(negotiation);
  }

  private void tell(Negotiation negotiation) {
    var all = negotiations.all();
    var now = LocalDateTime.now(clock);
    for (var track : negotiation.tracks()) {
      var settled = new LinkedHashMap<String, Concluded>();
      for (var post : negotiation.posts())
        Concluded.of(all, post, track, now).ifPresent(done -> settled.put(post, done));
      settled.forEach(
          (post, done) -> pay.conclude(PostKind.of(post), track, done.day(), negotiation.title()));
      settled.values().stream()
          .findFirst()
          .ifPresent(done ->
              news.publishEvent(
                  new UnionAgreementSigned(String.join(", ", done.unions()), track, done.day())));
    }
  }
}
