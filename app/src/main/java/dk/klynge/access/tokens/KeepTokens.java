package dk.klynge.access.tokens;

import dk.klynge.access.AccessActions;
import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes, recognises and revokes tokens. A token is 256 random bits, so a plain hash is enough to
/// keep it from being read out of the database, and quick enough to be computed in every call.
@Service
class KeepTokens {

  static final int MOST_DAYS = 366;
  private static final String PREFIX = "klynge_";

  private final ApiTokens tokens;
  private final AuditTrail trail;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  KeepTokens(ApiTokens tokens, AuditTrail trail, Clock clock) {
    this.tokens = tokens;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is asked for; `days` is how long it shall live.
  record Wanted(String name, Set<Role> roles, int days) {}

  /// The secret, to be shown once; empty when the wish is not complete.
  @Transactional
  Optional<String> make(UUID account, Wanted wanted) {
    if (wanted.name().isBlank() || wanted.roles().isEmpty()) return Optional.empty();
    if (wanted.days() < 1 || wanted.days() > MOST_DAYS) return Optional.empty();
    var secret = secret();
    var token =
        new ApiToken(
            UUID.randomUUID(),
            wanted.name().strip(),
            wanted.roles(),
            today().plusDays(wanted.days()),
            Optional.empty());
    tokens.add(account, token, hash(secret));
    record(token.id(), new AuditTrail.Change("", wanted.roles() + " until " + token.expiresOn()));
    return Optional.of(secret);
  }

  @Transactional
  boolean revoke(UUID account, UUID token) {
    var revoked = tokens.revoke(account, token);
    if (revoked) record(token, new AuditTrail.Change("valid", "revoked"));
    return revoked;
  }

  Optional<TokenCaller> caller(String secret) {
    return tokens.caller(hash(secret), today());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void record(UUID token, AuditTrail.Change change) {
    trail.changed(
        AccessActions.USE_API,
        new AuditTrail.Subject("token", token.toString(), ""),
        Map.of("token", change));
  }

  private String secret() {
    var bytes = new byte[32];
    chance.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
