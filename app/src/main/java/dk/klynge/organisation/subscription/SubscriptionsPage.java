package dk.klynge.organisation.subscription;

import dk.klynge.organisation.subscription.Deliveries.Attempt;
import dk.klynge.organisation.subscription.Deliveries.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All subscriptions, or one of them with its form.
record SubscriptionsPage(List<Row> rows) {

  /// @param waiting events that are still to be told
  record Row(
      String id, String name, String url, String state, int waiting, Optional<Delivery> last) {}

  /// @param errors keys of messages by the id of the field
  /// @param latest what somebody else has made of it in the meantime
  /// @param since day from which a new one is told what is written down already
  record One(
      String id,
      SubscriptionForm form,
      Map<String, String> errors,
      Optional<SubscriptionForm> latest,
      String since,
      List<String> subjects,
      Optional<State> state) {}

  /// How it goes.
  record State(
      String name,
      String state,
      int waiting,
      int failures,
      Instant nextTry,
      List<Attempt> attempts,
      LocalDate today) {}
}
