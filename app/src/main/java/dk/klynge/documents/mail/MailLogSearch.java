package dk.klynge.documents.mail;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What is asked of the mail log, as the address has it; what is left out is not asked.
///
/// @param to part of the receiver's address
/// @param state one of [#STATES], or empty
/// @param from the first day, as it was typed
/// @param until the last day, as it was typed
record MailLogSearch(String to, String state, String from, String until) {

  static final String WAITING = "waiting";
  static final String SENT = "sent";
  static final String GIVEN_UP = "given-up";
  static final List<String> STATES = List.of(WAITING, SENT, GIVEN_UP);

  /// The web framework hands null for what the address does not say.
  MailLogSearch(
      @Nullable String to, @Nullable String state, @Nullable String from, @Nullable String until) {
    this.to = text(to);
    this.state = STATES.contains(text(state)) ? text(state) : "";
    this.from = text(from);
    this.until = text(until);
  }

  Optional<LocalDate> first() {
    return day(from);
  }

  Optional<LocalDate> last() {
    return day(until);
  }

  /// What was typed as a day and is none.
  List<String> wrong() {
    return Stream.of(from, until)
        .filter(typed -> !typed.isEmpty() && day(typed).isEmpty())
        .toList();
  }

  boolean asksNothing() {
    return to.isEmpty() && state.isEmpty() && from.isEmpty() && until.isEmpty();
  }

  /// The address of the log with this search.
  String address() {
    var address = UriComponentsBuilder.fromPath("/mail");
    if (!to.isEmpty()) address.queryParam("to", "{to}");
    if (!state.isEmpty()) address.queryParam("state", state);
    if (!from.isEmpty()) address.queryParam("from", "{from}");
    if (!until.isEmpty()) address.queryParam("until", "{until}");
    return address
        .encode()
        .buildAndExpand(Map.of("to", to, "from", from, "until", until))
        .toUriString();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }
}
