package dk.klynge.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// The address of the page being shown, and the same address with one parameter changed.
record Address(String path, List<Parameter> parameters) {

  record Parameter(String name, String value) {

    String encoded() {
      return UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8);
    }
  }

  static Address of(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed == null ? request.getRequestURI() : failed.toString();
    var found = new ArrayList<Parameter>();
    if ("GET".equals(request.getMethod()))
      request
          .getParameterMap()
          .forEach((name, values) -> {
            for (var value : values) if (!value.isEmpty()) found.add(new Parameter(name, value));
          });
    return new Address(path, List.copyOf(found));
  }

  List<Parameter> without(String... names) {
    var left = List.of(names);
    return parameters.stream().filter(each -> !left.contains(each.name())).toList();
  }

  /// This address with `name` set to `value`, and the parameters in `dropped` left out.
  String with(String name, Object value, String... dropped) {
    var kept = new ArrayList<>(without(dropped));
    kept.removeIf(each -> each.name().equals(name));
    kept.add(new Parameter(name, value.toString()));
    return kept.stream().map(Parameter::encoded).collect(Collectors.joining("&", path + "?", ""));
  }
}
