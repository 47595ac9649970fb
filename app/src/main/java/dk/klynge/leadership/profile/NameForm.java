package dk.klynge.leadership.profile;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a profile is called, as it is typed.
record NameForm(String danish, String english) {

  private static final int LONGEST = 120;

  static NameForm of(Map<String, String> sent) {
    return new NameForm(
        sent.getOrDefault("name-da", "").strip(), sent.getOrDefault("name-en", "").strip());
  }

  /// What is wrong by field, as message keys.
  Map<String, String> wrong() {
    var wrong = new LinkedHashMap<String, String>();
    if (danish.isEmpty()) wrong.put("name-da", "leadership.profile.error.name-da");
    if (english.isEmpty()) wrong.put("name-en", "leadership.profile.error.name-en");
    if (danish.length() > LONGEST) wrong.put("name-da", "leadership.profile.error.name-long");
    if (english.length() > LONGEST) wrong.put("name-en", "leadership.profile.error.name-long");
    return wrong;
  }
}
