package dk.klynge.access.signin;

import dk.klynge.access.accounts.Demonstration;
import java.util.List;
import java.util.Set;

/// @param outcomes what became of the last attempt: `wrong`, `locked`, `failed`, `out`, or nothing
/// @param providers where people of the municipality sign in
record SignInPage(
    List<String> outcomes, List<Demonstration.Person> demonstration, List<Provider> providers) {

  private static final List<String> KNOWN = List.of("wrong", "locked", "failed", "out");

  record Provider(String name, String url) {}

  static List<String> known(Set<String> outcomes) {
    return KNOWN.stream().filter(outcomes::contains).toList();
  }
}
