package dk.klynge.access.roles;

import dk.klynge.guard.Reach;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The matrix as text for `docs/access.md`, where a change of rights shows up as a change to be
/// reviewed.
@Component
public class MatrixDocument {

  private static final String HEAD =
      """
      # Who may do what

      Generated from the rules in the code (`*Rules.java` in each module); a test compares it. To renew it, run
      the test `AccessDocumentTests` with `-Dregenerate=true`.

      A role is held for a place (an area, a cluster, an institution, or everywhere) and a period. The table says
      how far it reaches with each action: **everywhere**, the own **area**, the own **cluster** or the own
      **institution**, each meaning the place the role is held for or that this place lies in. A place already
      wider stays as it is. An empty cell means that the role may not do it.

      """;

  private final Matrix matrix;
  private final MessageSource messages;

  MatrixDocument(Matrix matrix, MessageSource messages) {
    this.matrix = matrix;
    this.messages = messages;
  }

  public String text() {
    return HEAD + table() + "\n" + roles();
  }

  private String table() {
    var roles = Arrays.asList(Role.values());
    var head =
        line(
            Stream.concat(
                Stream.of("action", "what it is"), roles.stream().map(role -> english(role))));
    var rule = "|" + " --- |".repeat(roles.size() + 2) + "\n";
    return head + rule + matrix.rules().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Rule rule) {
    var cells = Arrays.stream(Role.values()).map(role -> cell(rule, role));
    return line(
        Stream.concat(Stream.of("`" + rule.action() + "`", say(rule.messageKey(), "en")), cells));
  }

  private static String cell(Rule rule, Role role) {
    var reach = rule.reaches().get(role);
    if (reach == null) return "";
    return reach == Reach.EVERYWHERE
        ? "everywhere"
        : reach.name().toLowerCase(Locale.ROOT).replace("own_", "");
  }

  private String roles() {
    var head = "| role | in Danish | can be held for |\n| --- | --- | --- |\n";
    return head
        + Arrays.stream(Role.values())
            .filter(Role::isGranted)
            .map(role ->
                line(Stream.of(english(role), say("access.role." + role, "da"), widest(role))))
            .collect(Collectors.joining());
  }

  private static String widest(Role role) {
    return switch (role.widest()) {
      case EVERYWHERE -> "everywhere, or less";
      case OWN_AREA -> "an area, or less";
      case OWN_CLUSTER -> "a cluster, or an institution";
      case OWN_INSTITUTION -> "an institution";
    };
  }

  private String english(Role role) {
    return say("access.role." + role, "en");
  }

  private String say(String key, String language) {
    return messages.getMessage(key, null, Locale.of(language));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
