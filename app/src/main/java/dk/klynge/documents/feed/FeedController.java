package dk.klynge.documents.feed;

import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.feed.ReadFeed.Read;
import dk.klynge.guard.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/// Calendar programs fetch a feed. They cannot sign in, so the address itself is the key.
@Controller
class FeedController {

  private final ReadFeed feed;

  FeedController(ReadFeed feed) {
    this.feed = feed;
  }

  @GetMapping("/calendar/feeds/{file}")
  @Open(why = "A calendar program cannot sign in; only the owner knows the secret in the address")
  ResponseEntity<byte[]> read(@PathVariable String file, WebRequest request) {
    var read =
        feed.read(file.replaceFirst("[.]ics$", ""))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    // Compared here: the answer itself has to carry the headers, also where nothing has changed.
    if (request.checkNotModified(read.etag()))
      return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED), read).build();
    return headers(ResponseEntity.ok(), read)
        .contentType(MediaType.parseMediaType(CalendarWriter.TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"klynge.ics\"")
        .body(read.file().get());
  }

  private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer, Read read) {
    return answer.eTag(read.etag()).cacheControl(CacheControl.noCache().cachePrivate());
  }
}
