package dk.klynge.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// Criteria sets as YAML that people read and write; JSON is understood as well, being YAML.
///
/// Reading is strict: an unknown key, a wrong type or a minimum above its maximum is a problem with
/// its line, and nothing is guessed. What [#write] writes, [#read] reads as the same criteria.
public final class CriteriaText {

  /// A criteria set is a page of text; more is not one.
  static final int LARGEST = 1_000_000;

  private CriteriaText() {}

  public static CriteriaReading read(String text) {
    if (text.length() > LARGEST) return rejected(1, 1, "large");
    try {
      var settings =
          LoadSettings.builder()
              .setUseMarks(true)
              .setCodePointLimit(LARGEST)
              .setMaxAliasesForCollections(0)
              .build();
      return new Compose(settings)
          .composeString(text)
          .map(CriteriaText::read)
          .orElse(rejected(1, 1, "nothing"));
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark();
      var line = mark.map(at -> at.getLine() + 1).orElse(1);
      return rejected(line, mark.map(at -> at.getColumn() + 1).orElse(1), "syntax");
    } catch (YamlEngineException e) {
      return rejected(1, 1, "syntax");
    }
  }

  private static CriteriaReading read(Node node) {
    if (!(node instanceof MappingNode mapping)) return rejected(1, 1, "nothing");
    var problems = new ArrayList<CriteriaProblem>();
    var criteria = new CriteriaReader(new YamlMap("", mapping, problems)).read();
    if (problems.isEmpty()) return new CriteriaReading.Understood(criteria);
    return new CriteriaReading.Rejected(
        problems.stream()
            .distinct()
            .sorted(Comparator.comparingInt(CriteriaProblem::line))
            .toList());
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

  private static CriteriaReading rejected(int line, int column, String code) {
    return new CriteriaReading.Rejected(
        List.of(new CriteriaProblem("", line, column, YamlMap.code(code), List.of())));
  }
}
