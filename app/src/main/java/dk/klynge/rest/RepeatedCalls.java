package dk.klynge.rest;

import dk.klynge.guard.Guard;
import dk.klynge.rest.StoredAnswers.Answer;
import dk.klynge.rest.StoredAnswers.Call;
import dk.klynge.rest.StoredAnswers.Earlier;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Makes `POST` under `/api/` safe to repeat: with the header `Idempotency-Key` the work is done
/// once, and the same call again gets the stored answer (`Idempotency-Replayed: true`). The same
/// key with another content is refused, and so is a repetition while the first call is running.
///
/// A key belongs to its caller and lives for a day. If the program dies in the middle of a call
/// nobody knows whether the work was done; the key then stays refused, and the caller looks before
/// trying anew.
@Component
@Order(0)
class RepeatedCalls extends OncePerRequestFilter {

  static final String KEY = "Idempotency-Key";
  private static final Duration KEPT = Duration.ofDays(1);

  private final StoredAnswers answers;
  private final ProblemWriter problems;
  private final Guard guard;
  private final Clock clock;

  RepeatedCalls(StoredAnswers answers, ProblemWriter problems, Guard guard, Clock clock) {
    this.answers = answers;
    this.problems = problems;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().startsWith("/api/")
        || request.getHeader(KEY) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = request.getHeader(KEY);
    if (!key.matches("[\\x21-\\x7e]{1,255}")) {
      problems.write(ProblemKind.BAD_REQUEST, request, response);
      return;
    }
    var repeatable = RepeatableRequest.of(request);
    if (repeatable.isEmpty()) {
      problems.write(ProblemKind.TOO_LARGE, request, response);
      return;
    }
    var call = new Call(guard.who(), key);
    answers.forgetBefore(clock.instant().minus(KEPT));
    var fingerprint = repeatable.get().fingerprint();
    var earlier = answers.begin(call, fingerprint, clock.instant());
    if (earlier.isEmpty()) first(call, repeatable.get(), response, chain);
    else again(earlier.get(), fingerprint, request, response);
  }

  private void first(
      Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var watched = new ContentCachingResponseWrapper(response);
    var kept = false;
    try {
      chain.doFilter(request, watched);
      if (isFinal(watched.getStatus())) {
        answers.finish(call, answer(watched));
        kept = true;
      }
    } finally {
      if (!kept) answers.forget(call);
    }
    watched.copyBodyToResponse();
  }

  /// A refusal changes nothing and may be answered otherwise next time, when a role has been
  /// granted.
  private static boolean isFinal(int status) {
    return status < 500 && status != 401 && status != 403 && status != 429;
  }

  private static Answer answer(ContentCachingResponseWrapper response) {
    var headers = new TreeMap<String, String>();
    for (var name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.LINK}) {
      var value = response.getHeader(name);
      if (value != null) headers.put(name, value);
    }
    var type = response.getContentType();
    if (type != null) headers.put(HttpHeaders.CONTENT_TYPE, type);
    return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
  }

  private void again(
      Earlier earlier, String fingerprint, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!earlier.fingerprint().equals(fingerprint))
      problems.write(ProblemKind.KEY_REUSED, request, response);
    else if (earlier.answer().isEmpty())
      problems.write(ProblemKind.CALL_IN_PROGRESS, request, response);
    else {
      var answer = earlier.answer().get();
      response.setStatus(answer.status());
      answer.headers().forEach(response::setHeader);
      response.setHeader("Idempotency-Replayed", "true");
      response.getOutputStream().write(answer.body());
    }
  }
}
