package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.response.FoundResponses.Point;
import dk.klynge.decision.response.FoundResponses.Theme;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of answers show.
final class ResponsePages {

  private ResponsePages() {}

  record Option(String value, String text) {}

  /// @param kinds of senders, and
  /// @param themes by which the list can be narrowed; none before the public knows them
  record ListPage(
      HearingId hearing,
      String title,
      Map<String, String> query,
      List<Option> clusters,
      List<Option> themes,
      List<Option> kinds,
      List<Option> states,
      List<Answer> answers,
      Paging paging) {}

  /// An answer as everybody may see it: without the address.
  record Answer(
      UUID id,
      String name,
      String onBehalfOf,
      String kind,
      String body,
      List<String> clusters,
      Instant received,
      String state,
      List<Attachment> files) {

    static Answer of(Response response, List<Attachment> files) {
      return new Answer(
          response.id().value(),
          response.name(),
          response.onBehalfOf(),
          response.senderKind(),
          response.body(),
          response.clusters().stream().map(Response.About::name).toList(),
          response.received(),
          response.state().word(),
          files);
    }
  }

  /// @param channel party, public or paper
  /// @param key the secret of an invited party's link; empty for others
  /// @param party the invited party; empty for others
  /// @param until the last day; empty where no answers are taken
  /// @param part whether only some clusters are heard, one of which must be chosen
  record GivePage(
      HearingId hearing,
      String title,
      String channel,
      String action,
      String key,
      String party,
      String token,
      Optional<LocalDate> until,
      boolean part,
      List<Option> clusters,
      List<Option> kinds,
      Map<String, String> filled,
      List<String> chosen,
      Map<String, String> errors) {}

  record OwnPage(HearingId hearing, String title, String secret, Answer answer, String reason) {}

  /// @param email shown to staff only
  /// @param reason why it was held back, or what was written as such
  record OnePage(
      HearingId hearing,
      String title,
      Answer answer,
      String email,
      String channel,
      String version,
      boolean mayModerate,
      String reason,
      List<Point> points,
      List<Theme> themes,
      Map<String, String> errors) {}
}
