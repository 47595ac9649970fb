package dk.klynge.publishing.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of questions and answers show.
final class QuestionPages {

  private QuestionPages() {}

  /// @param senderDays how long addresses are kept; empty for those who may not set it
  record QueuePage(List<Row> open, List<Row> done, Optional<Integer> senderDays, boolean sends) {}

  /// @param about the institution; empty where it is about none
  record Row(
      EnquiryId id, String begins, String origin, String about, Instant asked, String state) {}

  /// @param note what its state says more: why, by whom
  /// @param answer as it was typed or saved
  /// @param preview the answer as HTML; empty until asked for
  /// @param error text of what is wrong with what was typed
  /// @param theirs what somebody else saved meanwhile
  /// @param faqs questions and answers that came of it
  record EnquiryPage(
      Enquiry enquiry,
      boolean open,
      String about,
      String note,
      String answer,
      String preview,
      String error,
      Optional<String> theirs,
      List<FaqRow> faqs) {}

  record FaqRow(
      FaqId id,
      String theme,
      String question,
      String about,
      List<String> audiences,
      String state,
      boolean english) {}

  record FaqList(List<FaqRow> rows, boolean mayWrite) {}

  /// @param errors text by the id of the field
  /// @param themes that are in use, to be offered
  /// @param original what was asked, where it comes of a question
  record FaqPage(
      Optional<Faq> faq,
      String token,
      FaqForm form,
      Map<String, String> errors,
      Optional<Faq> theirs,
      List<Shown> preview,
      List<Choice> institutions,
      List<String> themes,
      Optional<String> original) {}

  /// A question and answer in one language.
  record Shown(String language, String question, String html) {}

  record Choice(String value, String text) {}

  /// For those who work in the house.
  record HousePage(List<Theme> themes, List<Own> own, boolean answers) {}

  record Theme(String name, List<Answer> answers) {}

  record Answer(FaqId id, String question, String html, String about, Instant changed) {}

  /// A question of one's own, and what became of it.
  record Own(String text, Instant asked, String state, String html) {}

  record AskPage(
      String token,
      String text,
      String email,
      String institution,
      Map<String, String> errors,
      List<Choice> institutions) {}
}
