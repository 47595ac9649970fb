package dk.klynge.access.password;

import dk.klynge.access.Account;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a password must be: long, not in everybody's mouth, not the person's own name. Long
/// sentences are welcome; digits and signs are not demanded, since they make passwords harder for
/// people and not for machines.
@Component
class PasswordRules {

  static final int SHORTEST = 12;

  /// bcrypt reads no more than 72 bytes; a longer password would be cut without a word.
  private static final int MOST_BYTES = 72;

  private final Set<String> common = common();

  /// The message that says what is wrong; empty when nothing is.
  Optional<String> broken(String password, Account account) {
    var plain = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) return rule("short");
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) return rule("long");
    if (plain.chars().distinct().count() < 5
        || common.stream().anyMatch(word -> mostly(plain, word))) return rule("common");
    if (account.login().name().map(login -> mostly(plain, login)).orElse(false)
        || mostly(plain, account.name())) return rule("name");
    return Optional.empty();
  }

  private static Optional<String> rule(String name) {
    return Optional.of("access.password.too-" + name);
  }

  /// Whether a password is little more than that word: `kodeord12345`.
  private static boolean mostly(String password, String word) {
    var without = password.replace(word.toLowerCase(Locale.ROOT), "");
    return without.length() < password.length() && without.length() <= 6;
  }

  private static Set<String> common() {
    var file = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
