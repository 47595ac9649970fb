package dk.klynge.organisation.subscription;

import dk.klynge.organisation.subscription.Subscription.Wanted;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sends one event to one address. Redirects are not followed: an answer must not lead elsewhere.
@Component
class Webhook {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Webhook(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /// @param text status, or why there was no answer
  record Answer(boolean ok, String text) {}

  Answer send(Wanted to, Event event) {
    var body = json.writeValueAsString(event);
    var request =
        HttpRequest.newBuilder(URI.create(to.url()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Klynge-Event", Long.toString(event.number()))
            .header(Signature.HEADER, Signature.of(to.secret(), clock.instant(), body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return new Answer(status >= 200 && status < 300, Integer.toString(status));
    } catch (IOException e) {
      return new Answer(false, told(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(false, "interrupted");
    }
  }

  private static String told(IOException e) {
    var text = e.getMessage();
    var name = e.getClass().getSimpleName();
    return text == null || text.isBlank() ? name : name + ": " + text;
  }
}
