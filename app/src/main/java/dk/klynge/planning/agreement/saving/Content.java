package dk.klynge.planning.agreement.saving;

import dk.klynge.organisation.InstitutionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a version of an agreement says.
///
/// @param language in which it is written
/// @param until the first day on which it binds no more; empty for an open end
/// @param tasks who does what; empty where nothing is said of it
public record Content(
    String language,
    String network,
    LocalDate from,
    Optional<LocalDate> until,
    List<Party> parties,
    List<Line> lines,
    Optional<Tasks> tasks,
    List<Section> sections) {

  public Content {
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
    sections = List.copyOf(sections);
  }

  public enum Role {
    MUNICIPALITY,
    UMBRELLA,
    INSTITUTION
  }

  /// @param key names the party within the agreement
  /// @param institution whose legal unit it is
  /// @param name of the one who is bound: for an institution its legal unit
  /// @param cvr empty where the register does not know it
  /// @param house name of the institution; empty for others
  public record Party(
      String key, Role role, Optional<UUID> institution, String name, String cvr, String house) {}

  public enum Source {
    ADMINISTRATION,
    FREED_TIME,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A part of the saving.
  ///
  /// @param institution whose budget it comes from
  /// @param how it is obtained, concretely
  /// @param kroner a year; below zero what the cooperation itself costs
  public record Line(UUID institution, Source source, String how, BigDecimal kroner) {}

  public record Section(String title, String text) {}

  public Locale locale() {
    return Locale.of(language);
  }

  public BigDecimal saving() {
    return lines.stream().map(Line::kroner).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal saving(InstitutionId id) {
    return lines.stream()
        .filter(line -> line.institution().equals(id.value()))
        .map(Line::kroner)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The institutions that are bound by it.
  List<InstitutionId> institutions() {
    return parties.stream()
        .flatMap(party -> party.institution().stream())
        .map(InstitutionId::new)
        .toList();
  }
}
