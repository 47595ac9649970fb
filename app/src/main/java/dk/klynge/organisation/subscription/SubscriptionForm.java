package dk.klynge.organisation.subscription;

import dk.klynge.organisation.subscription.Subscription.Wanted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A subscription as it was typed.
///
/// @param secret empty to keep the one there is
/// @param version that it was made from; 0 for a new one
record SubscriptionForm(
    String name, String url, String secret, List<String> subjects, boolean active, int version) {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int SHORTEST = 16;
  private static final int LONGEST = 200;

  SubscriptionForm {
    name = name.strip();
    url = url.strip();
    secret = secret.strip();
    subjects = Subscription.SUBJECTS.stream().filter(subjects::contains).toList();
  }

  static SubscriptionForm empty() {
    return new SubscriptionForm("", "", "", Subscription.SUBJECTS, true, 0);
  }

  /// The secret is not shown again.
  static SubscriptionForm of(Subscription subscription) {
    var wanted = subscription.wanted();
    return new SubscriptionForm(
        wanted.name(),
        wanted.url(),
        "",
        wanted.subjects(),
        wanted.active(),
        subscription.version());
  }

  /// Keys of messages by the id of the field.
  Map<String, String> errors(Optional<Wanted> before) {
    var errors = new LinkedHashMap<String, String>();
    if (name.isEmpty() || name.length() > LONGEST) errors.put("name", key("name"));
    if (!reachable(url)) errors.put("url", key("url"));
    boolean keeps = secret.isEmpty() && before.isPresent();
    if (!keeps && secret.length() < SHORTEST) errors.put("secret", key("secret"));
    if (subjects.isEmpty()) errors.put("subjects", key("subjects"));
    return errors;
  }

  private static String key(String field) {
    return "organisation.exchange.invalid." + field;
  }

  /// Only by https, so that nobody reads along; on this machine also without.
  static boolean reachable(String url) {
    try {
      var address = new URI(url);
      var host = address.getHost();
      if (host == null || address.getUserInfo() != null) return false;
      return "https".equals(address.getScheme())
          || ("http".equals(address.getScheme()) && LOOPBACK.contains(host));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  Wanted wanted(Optional<Wanted> before) {
    var kept = secret.isEmpty() ? before.map(Wanted::secret).orElse("") : secret;
    return new Wanted(name, url, kept, subjects, active);
  }

  SubscriptionForm at(int latest) {
    return new SubscriptionForm(name, url, secret, subjects, active, latest);
  }
}
