package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.WorkingGroups.Member;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Secret;
import dk.klynge.ui.Texts;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Tells a new member where the plan is: people of the register sign in, others get a link of their
/// own.
@Component
class MemberLetters {

  static final String OWNER = "action-plan";

  private final MemberRows rows;
  private final Outbox outbox;
  private final Texts texts;
  private final String site;

  /// @param site where the program is reached from outside; the address of the present request
  ///   where it is not set
  MemberLetters(
      MemberRows rows, Outbox outbox, Texts texts, @Value("${klynge.site:}") String site) {
    this.rows = rows;
    this.outbox = outbox;
    this.texts = texts;
    this.site = site.replaceFirst("/+$", "");
  }

  /// Part of the caller's transaction.
  void welcome(ActionPlan plan, Member member) {
    if (!Mailbox.isAddress(member.email())) return;
    boolean outside = member.person().isEmpty();
    var path = "/action-plans/" + plan.id().value();
    if (outside) {
      var key = Secret.fresh();
      rows.give(member.id(), key);
      path = "/action-plan-links/" + key.value();
    }
    var kind = outside ? "outside" : "inside";
    outbox.put(
        Letter.of(
                new Owner(OWNER, plan.id().value()),
                "action-plan-member:" + member.id() + ":" + UUID.randomUUID(),
                member.email(),
                texts.say("actionplan.mail.member.subject", plan.name()),
                texts.say("actionplan.mail.member." + kind, member.name(), plan.name(), link(path)))
            .in(texts.language()));
  }

  private String link(String path) {
    if (!site.isEmpty() || RequestContextHolder.getRequestAttributes() == null) return site + path;
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }
}
