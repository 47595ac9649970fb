package dk.klynge.survey.round;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Secret;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds.Round;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What is sent to those who are invited.
@Component
class RoundLetters {

  private static final String KIND = "survey-round";

  private final Outbox outbox;
  private final Texts texts;
  private final Format format;
  private final String site;

  RoundLetters(Outbox outbox, Texts texts, Format format, @Value("${klynge.site:}") String site) {
    this.outbox = outbox;
    this.texts = texts;
    this.format = format;
    this.site = site.replaceFirst("/+$", "");
  }

  /// @param kind invitation or reminder
  void send(String kind, Round round, String asker, UUID invitation, Sending to) {
    var key = "survey.mail." + kind;
    var title = round.title().in(to.language());
    var text =
        texts.in(
            to.language(),
            key + ".text",
            asker,
            title,
            link(to.token()),
            format.day(round.closes()),
            FEWEST);
    outbox.put(
        Letter.of(
                new Owner(KIND, round.id().value()),
                "survey-" + kind + ":" + invitation + ":" + to.occasion(),
                to.address(),
                texts.in(to.language(), key + ".subject", title),
                text)
            .in(to.language()));
  }

  private static final String FEWEST = "4";

  /// @param occasion tells a first letter from later ones
  record Sending(String address, Locale language, Secret token, String occasion) {}

  String link(Secret token) {
    var path = "/answer/" + token.value();
    if (!site.isEmpty()) return site + path;
    // A job has no request to take the address from; where no site is set the path must do.
    if (RequestContextHolder.getRequestAttributes() == null) return path;
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }

  void forget(RoundId round) {
    outbox.forget(new Owner(KIND, round.value()));
  }
}
