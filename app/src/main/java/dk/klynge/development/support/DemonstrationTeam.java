package dk.klynge.development.support;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Away;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.support.ConsultantRows.Membership;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Register;
import dk.klynge.time.Period;
import dk.klynge.ui.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality two consultants support the clusters, and one umbrella
/// organisation has agreed to have the same offers.
@Component
class DemonstrationTeam {

  private final KeepConsultant keep;
  private final KeepAgreement agree;
  private final Register register;
  private final DemonstrationPeople people;
  private final Guard guard;

  DemonstrationTeam(
      KeepConsultant keep,
      KeepAgreement agree,
      Register register,
      DemonstrationPeople people,
      Guard guard) {
    this.keep = keep;
    this.agree = agree;
    this.register = register;
    this.people = people;
    this.guard = guard;
  }

  /// Before the needs, which the two answer.
  @EventListener
  @Order(60)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var since = new Membership(Period.from(today.minusMonths(3)), 0);
    keep.keep(first(), since);
    var other =
        consultant(
            "Torben Ravnkilde",
            "torben.ravnkilde@ravnshavn.example",
            Optional.empty(),
            Set.of(
                SupportTheme.PROFESSIONAL,
                SupportTheme.COMPETENCES,
                SupportTheme.TEAM,
                SupportTheme.COLLABORATION));
    keep.keep(other, since);
    keep.away(other.id(), new Away(UUID.randomUUID(), today.plusDays(40), today.plusDays(46)));
    agree(today);
  }

  private Consultant first() {
    return consultant(
        guard.name(),
        "nadia.friis@ravnshavn.example",
        account(guard.who()),
        Set.of(
            SupportTheme.START_UP,
            SupportTheme.TEAM,
            SupportTheme.ROLE,
            SupportTheme.COMMUNICATION,
            SupportTheme.ROUTINES));
  }

  private void agree(LocalDate today) {
    register.umbrellasOn(today).stream()
        .findFirst()
        .ifPresent(one ->
            agree.keep(
                new Agreement(
                    UUID.randomUUID(),
                    "umbrella",
                    one.id(),
                    one.name(),
                    List.of(SupportOffer.SPARRING, SupportOffer.COACHING, SupportOffer.COURSE),
                    Period.of(today.minusMonths(1), today.plusYears(2)),
                    0)));
  }

  private static Optional<UUID> account(String who) {
    return Typed.id(who);
  }

  private static Consultant consultant(
      String name, String email, Optional<UUID> account, Set<SupportTheme> subjects) {
    return new Consultant(
        ConsultantId.fresh(),
        name,
        email,
        account,
        Optional.empty(),
        subjects,
        BigDecimal.valueOf(40),
        List.of(),
        List.of());
  }
}
