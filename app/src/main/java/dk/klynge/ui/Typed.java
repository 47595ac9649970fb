package dk.klynge.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a form sends beside words: whole numbers, such as the version of what was shown, and ids.
/// Whoever writes them into the form by hand gets no error page.
public final class Typed {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Typed() {}

  /// 0 where it is no whole number of at most nine digits.
  public static int number(String typed) {
    return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
  }

  /// Empty where it is no id as the program writes them.
  public static Optional<UUID> id(String typed) {
    return ID.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
  }
}
