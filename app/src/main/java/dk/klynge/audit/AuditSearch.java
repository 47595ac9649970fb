package dk.klynge.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is asked of the trail, as the query of the address; what is left out is not asked.
record AuditSearch(
    String who,
    String subjectKind,
    String subjectId,
    String name,
    String action,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Long> before) {

  /// The web framework hands null for what the address does not say.
  @SuppressWarnings("NullableOptional")
  AuditSearch(
      @Nullable String who,
      @Nullable String subjectKind,
      @Nullable String subjectId,
      @Nullable String name,
      @Nullable String action,
      @DateTimeFormat(iso = ISO.DATE) @Nullable Optional<LocalDate> from,
      @DateTimeFormat(iso = ISO.DATE) @Nullable Optional<LocalDate> until,
      @Nullable Optional<Long> before) {
    this.who = text(who);
    this.subjectKind = text(subjectKind);
    this.subjectId = text(subjectId);
    this.name = text(name);
    this.action = text(action);
    this.from = Objects.requireNonNullElse(from, Optional.empty());
    this.until = Objects.requireNonNullElse(until, Optional.empty());
    this.before = Objects.requireNonNullElse(before, Optional.empty());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }
}
