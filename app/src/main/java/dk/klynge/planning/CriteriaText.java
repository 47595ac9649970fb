package dk.klynge.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Criteria sets as YAML that people read and write; JSON is understood as well, being YAML.
///
/// Reading is strict: an unknown key, a wrong type or a minimum above its maximum is a problem with
/// its line, and nothing is guessed. What [#write] writes, [#read] reads as the same criteria.
public final class CriteriaText {

  /// A criteria set is a page of text; more is not one.
  static final int LARGEST = 1_000_000;

  private CriteriaText() {}

  public static CriteriaReading read(String text) {
    var problems = new ArrayList<CriteriaProblem>();
    var criteria = mapping(text, problems).map(root -> new CriteriaReader(root).read());
    if (problems.isEmpty()) return new CriteriaReading.Understood(criteria.orElseThrow());
    return new CriteriaReading.Rejected(
        problems.stream()
            .distinct()
            .sorted(Comparator.comparingInt(CriteriaProblem::line))
            .toList());
  }

  /// The mapping that a text is, or nothing and a problem.
  static Optional<YamlMap> mapping(String text, List<CriteriaProblem> problems) {
    if (text.length() > LARGEST) return rejected(problems, 1, 1, "large");
    try {
      var settings =
          LoadSettings.builder()
              .setUseMarks(true)
              .setCodePointLimit(LARGEST)
              .setMaxAliasesForCollections(0)
              .build();
      var node = new Compose(settings).composeString(text);
      if (node.isPresent() && node.get() instanceof MappingNode mapping)
        return Optional.of(new YamlMap("", mapping, problems));
      return rejected(problems, 1, 1, "nothing");
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark();
      var line = mark.map(at -> at.getLine() + 1).orElse(1);
      return rejected(problems, line, mark.map(at -> at.getColumn() + 1).orElse(1), "syntax");
    } catch (YamlEngineException e) {
      return rejected(problems, 1, 1, "syntax");
    }
  }

  /// A mapping without keys.
  static MappingNode nothing() {
    return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
  }

  /// The text of the criteria, without what they do not ask for.
  public static String write(CriteriaSet criteria) {
    return write(tree(criteria));
  }

  /// The text of a tree of maps, lists, texts and numbers that is yet to be read.
  public static String write(Map<String, Object> tree) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setUseUnicodeEncoding(true)
            .setWidth(120)
            .build();
    return new Dump(settings).dumpToString(tree);
  }

  /// The same as maps, lists, texts and numbers, for JSON.
  public static Map<String, Object> tree(CriteriaSet criteria) {
    return new CriteriaWriter(criteria).write();
  }

  private static Optional<YamlMap> rejected(
      List<CriteriaProblem> problems, int line, int column, String code) {
    problems.add(new CriteriaProblem("", line, column, YamlMap.code(code), List.of()));
    return Optional.empty();
  }
}
