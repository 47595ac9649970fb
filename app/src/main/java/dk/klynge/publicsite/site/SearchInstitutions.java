package dk.klynge.publicsite.site;

import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.organisation.published.PublicRegister.Published;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds institutions by what parents type: words of the name, the street, the postal code or the
/// cluster, with or without Danish letters, and with a slip of the finger in the name.
final class SearchInstitutions {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final int MOST = 50;

  /// Below this share of letter pairs in common nobody would say that it is the same word.
  private static final double LIKE = 0.45;

  private final List<Known> all;

  private record Known(PublicInstitution institution, String name, String all) {}

  /// @param exact whether every word was found; otherwise they are only like it
  record Found(List<PublicInstitution> institutions, boolean exact) {}

  SearchInstitutions(Published register) {
    all = register.institutions().stream().map(one -> known(one, register)).toList();
  }

  private static Known known(PublicInstitution one, Published register) {
    var cluster = one.cluster().map(register.clusters()::get).map(found -> found.name()).orElse("");
    var where = one.where();
    return new Known(
        one,
        plain(one.name()),
        plain(
            String.join(
                " ", one.name(), where.address(), where.postalCode(), where.town(), cluster)));
  }

  Found find(String text) {
    var words = List.of(GAPS.split(plain(text).strip()));
    if (words.stream().allMatch(String::isEmpty)) return new Found(List.of(), true);
    var whole = plain(text).strip();
    var found =
        all.stream()
            .filter(one -> words.stream().allMatch(word -> has(one.all(), word)))
            .sorted(Comparator.comparingInt(one -> rank(one, whole)))
            .limit(MOST)
            .map(Known::institution)
            .toList();
    return found.isEmpty() ? new Found(like(whole), false) : new Found(found, true);
  }

  /// A word is meant from its beginning: "kul" finds "Kulsviervej", not "Barnekullen".
  private static boolean has(String text, String word) {
    return text.startsWith(word) || text.contains(" " + word);
  }

  private static int rank(Known one, String whole) {
    if (one.name().equals(whole)) return 0;
    if (one.name().startsWith(whole)) return 1;
    return has(one.name(), whole) ? 2 : 3;
  }

  private List<PublicInstitution> like(String whole) {
    var pairs = pairs(whole);
    record Near(PublicInstitution institution, double likeness) {}
    return all.stream()
        .map(one -> new Near(one.institution(), likeness(pairs, pairs(one.name()))))
        .filter(near -> near.likeness() >= LIKE)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(5)
        .map(Near::institution)
        .toList();
  }

  /// Dice's coefficient over pairs of letters (Dice, *Ecology* 26, 1945): 0 for nothing in common,
  /// 1 for the same.
  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) return 0;
    var common = one.stream().filter(other::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }

  private static Set<String> pairs(String text) {
    var pairs = new HashSet<String>();
    for (var at = 0; at + 2 <= text.length(); at++) pairs.add(text.substring(at, at + 2));
    return pairs;
  }

  /// Small letters without accents; æ, ø and å also as those write them who do not have them.
  static String plain(String text) {
    var small =
        text.toLowerCase(Locale.of("da")).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip();
  }
}
