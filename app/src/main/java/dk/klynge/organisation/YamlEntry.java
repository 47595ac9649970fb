package dk.klynge.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One entry of a profile, which knows where it stands, so that a fault can be told plainly.
record YamlEntry(String profile, String path, JsonNode node) {

  YamlEntry allow(Set<String> names) {
    for (var name : node.propertyNames())
      if (!names.contains(name)) throw fault("does not know the entry \"" + name + "\"");
    return this;
  }

  YamlEntry at(String name) {
    return new YamlEntry(profile, path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  Optional<String> text() {
    return node.isValueNode() && !node.isNull() ? Optional.of(node.asString()) : Optional.empty();
  }

  /// Several texts, or one alone.
  List<String> list() {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList()
        : text().stream().toList();
  }

  List<YamlEntry> items() {
    return node.valueStream().map(each -> new YamlEntry(profile, path, each)).toList();
  }

  Map<String, YamlEntry> entries() {
    var entries = new LinkedHashMap<String, YamlEntry>();
    for (var name : node.propertyNames()) entries.put(name, at(name));
    return entries;
  }

  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    entries().forEach((name, entry) -> texts.put(name, entry.text().orElse("")));
    return texts;
  }

  ProfileFault fault(String why) {
    return new ProfileFault(profile, path.isEmpty() ? "the file" : path, why);
  }
}
