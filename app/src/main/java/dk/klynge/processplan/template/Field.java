package dk.klynge.processplan.template;

import dk.klynge.processplan.Moment;
import dk.klynge.processplan.template.Reading.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// A part of a template as it is read: what it holds, where it is, and what is wrong with it.
///
/// @param problems all that were found so far, in any part
record Field(JsonNode node, String where, List<Problem> problems) {

  private static final Moment ANY_DAY = Moment.read("decision").orElseThrow();

  void wrong(String kind, String what) {
    problems.add(new Problem(where, kind, what));
  }

  Field at(JsonNode other, String name) {
    return new Field(other, name, problems);
  }

  String text(String name) {
    return node.path(name).asString("").strip();
  }

  /// Small letters, digits and hyphens.
  String key(String name) {
    var text = text(name);
    if (!text.matches("[a-z0-9][a-z0-9-]{0,60}")) wrong("key", text);
    return text;
  }

  /// Danish at least, where it is required.
  Map<String, String> texts(String name) {
    var texts = new TreeMap<String, String>();
    node.path(name)
        .propertyStream()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("").strip()));
    return texts;
  }

  Map<String, String> title() {
    var texts = texts("title");
    if (texts.getOrDefault("da", "").isEmpty()) wrong("title", "");
    return texts;
  }

  <E extends Enum<E>> E chosen(String name, E[] all, Optional<E> usual) {
    return choice(text(name), all, usual);
  }

  /// One of the words, however it is spelled: `finish-start` or `FINISH_START`.
  <E extends Enum<E>> E choice(String written, E[] all, Optional<E> usual) {
    if (written.isEmpty() && usual.isPresent()) return usual.get();
    var word = written.toUpperCase(Locale.ROOT).replace('-', '_');
    var found = Arrays.stream(all).filter(one -> one.name().equals(word)).findFirst();
    if (found.isEmpty()) wrong("choice", written);
    return found.orElse(all[0]);
  }

  Moment moment(String written) {
    var moment = Moment.read(written);
    if (moment.isEmpty()) wrong("moment", written);
    return moment.orElse(ANY_DAY);
  }

  List<JsonNode> list(String name) {
    return node.path(name).valueStream().toList();
  }

  List<String> words(String name) {
    return list(name).stream().map(one -> one.asString("")).toList();
  }
}
