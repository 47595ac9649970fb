package dk.klynge.publishing.communication;

import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.communication.Measures.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The channels as they stand in the form: numbered fields, an empty one at the end for another. A
/// channel whose names are emptied goes out.
record ChannelForm(List<Line> lines) {

  private static final int LONGEST = 60;

  /// @param code empty for a channel that is new
  record Line(String code, String position, String danish, String english) {

    boolean isEmpty() {
      return danish.isEmpty() && english.isEmpty();
    }

    double place() {
      try {
        return Double.parseDouble(position.replace(',', '.'));
      } catch (NumberFormatException none) {
        return Double.MAX_VALUE;
      }
    }
  }

  static ChannelForm of(List<Channel> channels) {
    var lines = new ArrayList<Line>();
    for (var one : channels)
      lines.add(
          new Line(one.code(), "" + (lines.size() + 1), one.name().danish(), one.name().english()));
    lines.add(new Line("", "" + (lines.size() + 1), "", ""));
    return new ChannelForm(lines);
  }

  static ChannelForm of(Map<String, String> sent) {
    return new ChannelForm(
        IntStream.iterate(0, at -> sent.containsKey("danish-" + at), at -> at + 1)
            .mapToObj(at ->
                new Line(
                    sent.getOrDefault("code-" + at, ""),
                    sent.getOrDefault("position-" + at, "").strip(),
                    sent.getOrDefault("danish-" + at, "").strip(),
                    sent.getOrDefault("english-" + at, "").strip()))
            .toList());
  }

  /// Message key by the id of the field.
  ///
  /// @param used channels that may not go out, since something is planned with them
  Map<String, String> errors(Set<String> used) {
    var errors = new LinkedHashMap<String, String>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.isEmpty() && used.contains(line.code()))
        errors.put("danish-" + at, "publishing.channel.error.used");
      if (line.isEmpty()) continue;
      if (isNoName(line.danish())) errors.put("danish-" + at, "publishing.channel.error.name");
      if (isNoName(line.english())) errors.put("english-" + at, "publishing.channel.error.name");
    }
    if (lines.stream().allMatch(Line::isEmpty))
      errors.put("danish-0", "publishing.channel.error.none");
    return errors;
  }

  private static boolean isNoName(String name) {
    return name.isEmpty() || name.length() > LONGEST;
  }

  /// In the order of their numbers; a new one gets a code from its English name.
  List<Channel> channels() {
    var channels = new LinkedHashMap<String, Channel>();
    lines.stream()
        .filter(line -> !line.isEmpty())
        .sorted(Comparator.comparingDouble(Line::place))
        .forEach(line -> {
          var code = line.code().matches("[a-z-]+") ? line.code() : free(line, channels.keySet());
          channels.put(code, new Channel(code, new Bilingual(line.danish(), line.english())));
        });
    return List.copyOf(channels.values());
  }

  private String free(Line line, Set<String> taken) {
    var word = line.english().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    word = word.replaceAll("^-|-$", "");
    var code = word.isEmpty() ? "channel" : word;
    var known = lines.stream().map(Line::code).toList();
    while (taken.contains(code) || known.contains(code)) code += "-x";
    return code;
  }
}
