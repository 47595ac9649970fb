package dk.klynge.documents.mail;

import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox.Posted;
import dk.klynge.documents.Outbox.State;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.util.List;

/// The log as it is shown.
///
/// @param sends whether a mail server is set
/// @param mayResend whether the reader may send letters again
/// @param kept how long letters are kept
record MailLogPage(
    MailLogSearch search,
    List<String> wrong,
    boolean nothingAsked,
    boolean sends,
    boolean mayResend,
    Kept kept,
    List<String> states,
    List<Row> rows,
    Paging paging) {

  /// @param key message key for months or days
  record Kept(String key, long number) {}

  /// @param key what the letter is about, as a message key
  /// @param link to where it can be read; empty where the reader may not
  record About(String key, String link) {}

  /// @param state one of [MailLogSearch#STATES]
  /// @param at when it was sent, is tried again, or was given up
  record Row(
      LetterId id,
      String to,
      String subject,
      List<String> files,
      About about,
      Instant made,
      String state,
      Instant at,
      int attempts,
      String answer) {

    static Row of(Posted letter, About about) {
      var state = letter.state();
      return switch (state) {
        case State.Waiting(var tried, var next, _) ->
            of(letter, about, MailLogSearch.WAITING, next, tried);
        case State.Sent(var at, _) -> of(letter, about, MailLogSearch.SENT, at, 0);
        case State.GivenUp(var at, var tried, _) ->
            of(letter, about, MailLogSearch.GIVEN_UP, at, tried);
      };
    }

    private static Row of(Posted letter, About about, String state, Instant at, int attempts) {
      return new Row(
          letter.id(),
          letter.to(),
          letter.subject(),
          letter.enclosures(),
          about,
          letter.made(),
          state,
          at,
          attempts,
          letter.state().answer());
    }
  }
}
