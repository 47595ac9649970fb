package dk.klynge.organisation.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// Which employments are asked for; an empty text leaves all in.
///
/// @param text part of the name of the person or the institution
/// @param education how far the leadership education has come
record EmploymentQuery(
    LocalDate day, String text, String position, String terms, String education) {

  static EmploymentQuery of(Map<String, String> parameters, LocalDate today) {
    return new EmploymentQuery(
        day(parameters.getOrDefault("day", ""), today),
        parameters.getOrDefault("text", "").strip(),
        code(parameters.getOrDefault("position", ""), PostForms.POSITIONS),
        code(parameters.getOrDefault("terms", ""), PostForms.TERMS),
        code(parameters.getOrDefault("education", ""), PostForms.EDUCATION));
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      return text.isBlank() ? today : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "day", e);
    }
  }

  private static String code(String sent, List<String> codes) {
    if (!sent.isEmpty() && !codes.contains(sent))
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, sent);
    return sent;
  }

  /// What the audit trail keeps of the question: never names.
  String told() {
    return "%s %s %s %s".formatted(day, position, terms, education).strip();
  }

  String address(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("day", day)
        .queryParam("text", "{text}")
        .queryParam("position", position)
        .queryParam("terms", terms)
        .queryParam("education", education)
        .encode()
        .buildAndExpand(text)
        .toUriString();
  }
}
