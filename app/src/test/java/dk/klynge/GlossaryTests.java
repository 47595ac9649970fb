package dk.klynge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Modules speak to each other in words that `docs/glossary.md` explains.
class GlossaryTests {

  private static final Set<String> BETWEEN_WORDS = Set.of("of", "in", "to");
  private static final Path GLOSSARY = Path.of("../docs/glossary.md");

  @Test
  void everyWordInTheNameOfAPublicTypeIsExplained() throws IOException {
    var explained = explained();
    var program = Klynge.class.getProtectionDomain().getCodeSource().getLocation();
    var types = new ClassFileImporter().importUrl(program);
    assertThat(
            types.stream()
                .filter(GlossaryTests::speaksToOtherModules)
                .flatMap(type -> unexplained(type.getSimpleName(), explained))
                .sorted())
        .as("words without a row in docs/glossary.md")
        .isEmpty();
  }

  private static boolean speaksToOtherModules(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.isTopLevelClass()
        && type.getPackageName().matches("dk\\.klynge\\.\\w+");
  }

  private static Stream<String> unexplained(String name, Set<String> explained) {
    return Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !BETWEEN_WORDS.contains(word))
        .filter(word -> !explained.contains(word) && !explained.contains(singular(word)))
        .map(word -> name + ": " + word);
  }

  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.replaceAll("s$", "");
  }

  /// The words of the second column, `English`, of every table.
  private static Set<String> explained() throws IOException {
    return Files.readString(GLOSSARY)
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|"))
        .filter(cells -> cells.length > 2)
        .flatMap(cells -> Arrays.stream(cells[2].strip().split("[ ,-]+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
