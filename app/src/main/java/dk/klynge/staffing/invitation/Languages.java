package dk.klynge.staffing.invitation;

import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.InterviewRound;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Which language people are written to in: the one that they have chosen for their own account,
/// else the one chosen for them in the round, else the round's.
@Component
class Languages {

  private final LanguageRows rows;
  private final SignedInPerson people;

  Languages(LanguageRows rows, SignedInPerson people) {
    this.rows = rows;
    this.people = people;
  }

  /// @param usual of everybody else
  record Chosen(Map<String, String> byPerson, Locale usual) {}

  Chosen of(InterviewRound round) {
    return new Chosen(rows.of(round.id()), round.language());
  }

  /// @param who a person of the register by id, or somebody outside by address
  Locale of(String who, Chosen chosen) {
    return own(who)
        .or(() -> Optional.ofNullable(chosen.byPerson().get(who)).map(Locale::of))
        .orElse(chosen.usual());
  }

  /// What somebody has chosen for the own account.
  Optional<Locale> own(String who) {
    return who.matches("[0-9a-f-]{36}")
        ? people.languageOf(new PersonId(UUID.fromString(who)))
        : Optional.empty();
  }

  /// Days and texts are said in that language.
  static <T> T in(Locale language, Supplier<T> said) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return said.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
