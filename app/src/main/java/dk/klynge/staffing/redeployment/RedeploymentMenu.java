package dk.klynge.staffing.redeployment;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.TaskSource.Task;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where redeployment is found: the menu, the start page of who is concerned, the page of a post.
@Configuration
class RedeploymentMenu {

  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  @Bean
  MenuEntry redeploymentEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.redeployment.menu",
        "/redeployment",
        StaffingActions.REDEPLOY,
        90);
  }

  @Bean
  MenuEntry myRedeploymentEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.redeployment.my.menu",
        "/my-redeployment",
        StaffingActions.OWN,
        75);
  }

  /// An offer waits for its answer; the register says who is signed in.
  @Bean
  TaskSource offersToAnswer(SignedInPerson signedIn, Ledger ledger, Offers offers) {
    return () ->
        signedIn
            .now()
            .map(PersonId::value)
            .flatMap(me ->
                ledger
                    .roundOf(me)
                    .flatMap(round ->
                        offers.of(round, me).stream().filter(Offers.Offer::open).findFirst()))
            .map(RedeploymentMenu::task)
            .map(List::of)
            .orElse(List.of());
  }

  /// Whoever has said nothing yet is asked while there is time; nobody has to.
  @Bean
  TaskSource wishesToGive(
      SignedInPerson signedIn, Ledger ledger, Redeployments rounds, Wishes wishes, Clock clock) {
    return () ->
        signedIn
            .now()
            .map(PersonId::value)
            .flatMap(me ->
                ledger
                    .roundOf(me)
                    .flatMap(rounds::find)
                    .filter(one -> one.endedAt().isEmpty())
                    .filter(one -> one.wishesUntil().isAfter(clock.instant()))
                    .filter(one -> !wishes.of(one.id()).containsKey(me)))
            .map(one ->
                Task.of("staffing.redeployment.task.wishes", "/my-redeployment")
                    .by(one.wishesUntil().minusSeconds(1).atZone(ZONE).toLocalDate()))
            .map(List::of)
            .orElse(List.of());
  }

  private static Task task(Offers.Offer offer) {
    var task = Task.of("staffing.redeployment.task", "/my-redeployment", offer.place());
    return offer.answerBy() == null ? task : task.by(offer.answerBy());
  }

  @Bean
  PostAspect redeploymentAspect(Guard guard) {
    return post -> {
      var ours = post.kind() == PostKind.PEDAGOGUE || post.kind() == PostKind.DEPARTMENT_LEADER;
      if (!ours || !guard.may(StaffingActions.REDEPLOY)) return Optional.empty();
      return Optional.of(
          new PostAspect.Line(
              80,
              "staffing.redeployment.menu",
              post.filled()
                  ? "staffing.redeployment.aspect.filled"
                  : "staffing.redeployment.aspect.open",
              List.of(),
              "/redeployment/vacancies"));
    };
  }
}
