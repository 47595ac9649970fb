package dk.klynge.documents;

import java.util.regex.Pattern;

/// A person, or a desk, as mail reaches them.
///
/// @param name for people to read; may be empty
/// @param address such as `anne@eksempel.dk`
public record Mailbox(String name, String address) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");
  private static final int LONGEST = 254;

  /// @throws IllegalArgumentException where mail cannot be sent to the address; ask
  ///   [#isAddress(String)] first where a person has typed it
  public Mailbox {
    if (!isAddress(address)) throw new IllegalArgumentException("Not an address of mail");
    name = name.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /// Whether mail can be sent there, by its looks: one receiver, plain letters before the `@`, and
  /// a domain with a dot, which may hold æ, ø and å.
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
  }
}
