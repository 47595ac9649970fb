package dk.klynge.leadership;

import dk.klynge.leadership.Conversations.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What each kind of conversation is about and when it falls in the year.
public interface ConversationTemplates {

  /// The newest version of each kind, in the order in which they are told.
  List<Template> current();

  /// The version that a conversation was called by.
  Template version(String kind, int version);

  /// @param kind follow_up, leader_development, staff_development or expectations
  /// @param months in which it falls, from 1
  /// @param minutes how long it takes unless somebody says otherwise
  record Template(
      String kind, int version, Words danish, Words english, List<Integer> months, int minutes) {

    public Template {
      months = List.copyOf(months);
    }

    public Words in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }

    /// How it stands this year with somebody who is led.
    ///
    /// @param all conversations with that one, of all kinds and years
    public Standing standing(List<Meeting> all, LocalDate today) {
      var own = all.stream().filter(one -> one.kind().equals(kind)).toList();
      long held =
          own.stream()
              .flatMap(one -> one.heldOn().stream())
              .filter(day -> day.getYear() == today.getYear())
              .count();
      long due = months.stream().filter(month -> month <= today.getMonthValue()).count();
      if (own.stream().anyMatch(one -> one.isToCome(today))) return Standing.PLANNED;
      if (held < due) return Standing.DUE;
      return held > 0 ? Standing.HELD : Standing.LATER;
    }

    /// Development conversations of staff are for those who lead nobody, all others for leaders.
    public boolean isFor(Pairs.Pair pair) {
      return kind.equals("staff_development") != pair.isOfLeaders();
    }
  }

  enum Standing {
    /// As many as should be by now.
    HELD,
    PLANNED,
    /// Its month has come, and none is planned.
    DUE,
    /// Its month is still to come.
    LATER;

    /// The key of the text that names it.
    public String key() {
      return "leadership.conversation.standing." + name();
    }
  }

  record Words(String title, String purpose, List<String> questions) {
    public Words {
      questions = List.copyOf(questions);
    }
  }
}
