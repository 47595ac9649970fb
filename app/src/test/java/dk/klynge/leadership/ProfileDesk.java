package dk.klynge.leadership;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Forms as tests send them.
record ProfileDesk(MockMvcTester web) {

  MvcTestResult send(RequestPostProcessor who, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(who);
    fields.forEach(request::param);
    return request.exchange();
  }

  /// A new goal.
  static Map<String, String> fields(String level, String place, String text, String parent) {
    return Map.of(
        "id", UUID.randomUUID().toString(),
        "edition", "0",
        "level", level,
        "place", place,
        "area", "collaboration",
        "parent", parent,
        "text", text);
  }

  /// The section on trust, worded anew.
  static Map<String, String> trust() {
    var form = new HashMap<String, String>();
    form.put("edition", "1");
    form.put("name-da", "Tillid i relationer");
    form.put("name-en", "Trust in relations");
    form.put("short-da", "Tillid");
    form.put("short-en", "Trust");
    form.put("text-da", "Tillid er det hele");
    form.put("text-en", "Trust is all");
    form.put("asks-da", "Ledelsen skaber tillid.");
    form.put("asks-en", "The leadership makes trust.");
    return form;
  }

  /// A new section of a draft that is a dimension.
  static Map<String, String> section(int edition, String danish, String english) {
    var form = new HashMap<String, String>();
    form.put("edition", Integer.toString(edition));
    form.put("kind", "dimension");
    form.put("name-da", danish);
    form.put("name-en", english);
    form.put("short-da", danish);
    form.put("short-en", english);
    form.put("text-da", "Det er hvad " + danish + " er til for");
    form.put("text-en", "What " + english + " is for");
    form.put("asks-da", "Ledelsen gør noget ved det.");
    form.put("asks-en", "The leadership does something about it.");
    return form;
  }
}
