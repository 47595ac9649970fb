package dk.klynge.planning.agreement.saving;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Judges whether an agreement is a plan that obtains the required saving: it binds all
/// institutions of the network and no others, says for each of them concretely how, and adds up to
/// as much as municipal clusters save.
public record Sufficiency(Network network, Content content) {

  /// @param key of the message that says what is missing
  /// @param values that it names: texts, or amounts as numbers
  public record Lack(String key, List<Object> values) {
    public Lack {
      values = List.copyOf(values);
    }
  }

  public static List<Lack> of(Network network, Optional<Content> content) {
    return content
        .map(found -> new Sufficiency(network, found).lacks())
        .orElseGet(() -> List.of(new Lack("agreement", List.of())));
  }

  List<Lack> lacks() {
    var lacks = new ArrayList<Lack>();
    outside().ifPresent(lacks::add);
    strangers().ifPresent(lacks::add);
    withoutLine().ifPresent(lacks::add);
    withoutWords().ifPresent(lacks::add);
    tooLittle().ifPresent(lacks::add);
    return lacks;
  }

  private Optional<Lack> outside() {
    var bound = new HashSet<>(content.institutions());
    return named(
        "outside", network.members().stream().filter(each -> !bound.contains(each.id())).toList());
  }

  private Optional<Lack> strangers() {
    var strangers =
        content.parties().stream()
            .filter(party ->
                party
                    .institution()
                    .filter(id -> network.member(new InstitutionId(id)).isEmpty())
                    .isPresent())
            .map(Content.Party::house)
            .toList();
    return lack("stranger", strangers);
  }

  private Optional<Lack> withoutLine() {
    return named(
        "line",
        network.members().stream()
            .filter(each -> content.saving(each.id()).signum() <= 0)
            .toList());
  }

  private Optional<Lack> withoutWords() {
    var count = content.lines().stream().filter(line -> line.how().isBlank()).count();
    return count == 0 ? Optional.empty() : Optional.of(new Lack("how", List.of(count)));
  }

  private Optional<Lack> tooLittle() {
    BigDecimal planned = planned();
    var required = network.required();
    if (planned.compareTo(required.least()) >= 0) return Optional.empty();
    return Optional.of(
        new Lack(
            "saving",
            List.of(
                required.total().subtract(planned),
                required.perChild(planned),
                required.perChild())));
  }

  /// Only what the network's own institutions save counts.
  public BigDecimal planned() {
    return network.members().stream()
        .map(entry -> content.saving(entry.id()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Lack> named(String key, List<Entry> entries) {
    return lack(key, entries.stream().map(Entry::name).toList());
  }

  private static Optional<Lack> lack(String key, List<String> names) {
    if (names.isEmpty()) return Optional.empty();
    return Optional.of(new Lack(key, List.of(String.join(", ", names))));
  }
}
