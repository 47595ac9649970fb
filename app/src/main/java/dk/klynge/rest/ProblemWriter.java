package dk.klynge.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes problem details (RFC 9457) in the caller's language, also where no controller runs.
@Component
public class ProblemWriter {

  private static final Locale DANISH = Locale.of("da");

  private final MessageSource messages;
  private final JsonMapper json;

  ProblemWriter(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  public ProblemDetail problem(ProblemKind kind, HttpServletRequest request) {
    var language = language(request);
    var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(kind.status()));
    problem.setType(kind.type());
    problem.setTitle(messages.getMessage(kind.titleKey(), null, language));
    problem.setDetail(messages.getMessage(kind.textKey(), null, language));
    problem.setInstance(URI.create(request.getRequestURI()));
    return problem;
  }

  /// Answers from a filter.
  public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(kind.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem(kind, request)));
  }

  String text(String key, HttpServletRequest request, Object... arguments) {
    return messages.getMessage(key, arguments, language(request));
  }

  /// Danish unless the caller asks for English first.
  private static Locale language(HttpServletRequest request) {
    var asked = request.getHeader("Accept-Language");
    return asked != null && request.getLocale().getLanguage().equals("en")
        ? Locale.ENGLISH
        : DANISH;
  }
}
