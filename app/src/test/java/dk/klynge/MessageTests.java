package dk.klynge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the screens say is complete in both languages.
class MessageTests {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
    assertThat(
            modules()
                .flatMap(module -> {
                  var danish = texts(module + ".properties");
                  var english = texts(module + "_en.properties");
                  return Stream.concat(
                      only(module, "Danish", danish, english),
                      Stream.concat(
                          only(module, "English", english, danish),
                          unlike(module, danish, english)));
                }))
        .isEmpty();
  }

  @Test
  void everyTextIsThereOnceAndBelongsToItsModule() throws IOException {
    assertThat(files(MESSAGES).flatMap(MessageTests::odd)).isEmpty();
  }

  @Test
  void theProgramReadsEveryFile() throws IOException {
    var settings = Files.readString(Path.of("src/main/resources/application.yaml"));
    assertThat(modules().filter(module -> !settings.contains("messages/" + module))).isEmpty();
  }

  @Test
  void whatATemplateSaysIsInTheFiles() throws IOException {
    var known =
        modules()
            .flatMap(module -> texts(module + ".properties").keySet().stream())
            .collect(Collectors.toSet());
    assertThat(files(TEMPLATES).flatMap(template -> unknown(template, known))).isEmpty();
  }

  private static Stream<String> unknown(Path template, Set<String> known) {
    return USED.matcher(read(template).replaceAll("(?s)<!--.*?-->", ""))
        .results()
        .map(used -> used.group(1))
        .filter(key -> !known.contains(key))
        .map(key -> template.getFileName() + " says " + key);
  }

  private static Stream<String> only(
      String module, String language, Map<String, String> one, Map<String, String> other) {
    return one.keySet().stream()
        .filter(key -> !other.containsKey(key))
        .map(key -> module + ": " + key + " is only in " + language);
  }

  private static Stream<String> unlike(
      String module, Map<String, String> danish, Map<String, String> english) {
    return danish.entrySet().stream()
        .filter(text -> english.containsKey(text.getKey()))
        .filter(text ->
            !arguments(text.getValue()).equals(arguments(english.getOrDefault(text.getKey(), ""))))
        .map(text -> module + ": " + text.getKey() + " takes other arguments in English");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> odd(Path file) {
    var module = file.getFileName().toString().replaceAll("(_en)?\\.properties", "");
    var seen = new TreeSet<String>();
    var odd = new ArrayList<String>();
    for (var line : lines(file)) {
      var key = line.split("=", 2)[0].strip();
      var text = line.contains("=") ? line.split("=", 2)[1] : "";
      if (!seen.add(key)) odd.add(file.getFileName() + ": " + key + " is there twice");
      if (!key.startsWith(module + "."))
        odd.add(file.getFileName() + ": " + key + " is not its own");
      if (text.isBlank()) odd.add(file.getFileName() + ": " + key + " is empty");
      if (text.replace("''", "").replaceAll("'[^']*[{}][^']*'", "").contains("'"))
        odd.add(file.getFileName() + ": " + key + " has a single apostrophe; write two");
    }
    return odd.stream();
  }

  private static Map<String, String> texts(String file) {
    var texts = new TreeMap<String, String>();
    for (var line : lines(MESSAGES.resolve(file))) {
      var parts = line.split("=", 2);
      texts.put(parts[0].strip(), parts.length > 1 ? parts[1] : "");
    }
    return texts;
  }

  private static List<String> lines(Path file) {
    if (!Files.exists(file)) return List.of();
    return read(file)
        .replaceAll("\\\\\\R\\s*", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static Stream<String> modules() throws IOException {
    return files(MESSAGES)
        .map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties", ""))
        .distinct();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
