package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What of conversations can be known outside them: that they are, when, and whether they were
/// held. What was prepared, said and agreed stays with the two.
public interface Conversations {

  /// Those of one of the two, the earliest day first.
  List<Meeting> of(PersonId person);

  /// Those in which one of these was the led one, also with an earlier leader.
  List<Meeting> withLed(Set<PersonId> people);

  /// Those of people of these clusters since a day.
  List<Meeting> in(Collection<ClusterId> clusters, LocalDate since);

  /// When what somebody has promised in a conversation is due, as far as it is not done; without
  /// what it is.
  List<Promise> promisesOf(PersonId person);

  /// Agreements that these people have chosen to show to their team, the latest first.
  List<Shared> sharedWithTeam(Set<PersonId> members);

  /// Agreements that these people have chosen to show to their leader, the latest first.
  List<Shared> sharedWithLeader(Set<PersonId> people);

  /// @param leader of the other on the day when it was called
  /// @param told how often people were told a change
  /// @param next when the two want to meet again
  record Meeting(
      UUID id,
      String kind,
      PersonId leader,
      PersonId other,
      Optional<ClusterId> cluster,
      Times times,
      int told,
      Optional<LocalDate> heldOn,
      Optional<LocalDate> next,
      boolean calledOff) {

    public State on(LocalDate today) {
      if (calledOff) return State.CALLED_OFF;
      if (heldOn.isPresent()) return State.HELD;
      if (times.day().isBefore(today)) return State.WAITING;
      return times.day().equals(today) ? State.TODAY : State.PLANNED;
    }

    public boolean isToCome(LocalDate today) {
      return !calledOff && heldOn.isEmpty() && !times.day().isBefore(today);
    }

    public boolean isOf(PersonId person) {
      return leader.equals(person) || other.equals(person);
    }

    /// The one of the two who is not this person.
    public PersonId across(PersonId person) {
      return leader.equals(person) ? other : leader;
    }
  }

  record Times(LocalDate day, LocalTime begins, LocalTime ends, String place) {

    /// 9.00 in Danish, 09:00 in English.
    public String beginsIn(Locale language) {
      return written(begins, language);
    }

    public String endsIn(Locale language) {
      return written(ends, language);
    }

    private static String written(LocalTime time, Locale language) {
      if (language.getLanguage().equals("en")) return time.toString();
      return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
  }

  record Promise(UUID conversation, LocalDate due) {}

  /// @param by who has shown it
  record Shared(
      UUID conversation, PersonId by, String text, Optional<LocalDate> due, boolean done) {}

  enum State {
    PLANNED,
    TODAY,
    /// The day is past, and nobody has said that it was held.
    WAITING,
    HELD,
    CALLED_OFF;

    /// The key of the text that names it.
    public String key() {
      return "leadership.conversation.state." + name();
    }
  }
}
