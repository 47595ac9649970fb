package dk.klynge.publishing.talking;

import dk.klynge.publishing.talking.Talk.Part;
import dk.klynge.publishing.talking.Talk.Remark;
import dk.klynge.publishing.talking.TalkTemplate.Section;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Fills the template in force with what is published of a place. What is not known is said in
/// square brackets: a leader must see it before the hearers do.
@Component
class FillTalk {

  private static final String MARKS = "([\\\\`*_{}\\[\\]<>#|~&])";

  private final TemplateRows templates;
  private final RemarkRows remarks;
  private final GatherFacts facts;
  private final Texts texts;

  FillTalk(TemplateRows templates, RemarkRows remarks, GatherFacts facts, Texts texts) {
    this.templates = templates;
    this.remarks = remarks;
    this.facts = facts;
    this.texts = texts;
  }

  Talk fill(TalkPlace place, Hearers hearers, Locale language) {
    var template = templates.published();
    var written = remarks.of(place.id());
    var filling =
        new Filling(facts.of(place, hearers, language), language, EnumSet.noneOf(Field.class));
    var parts =
        template.of(hearers).stream().map(section -> filling.part(section, written)).toList();
    var kept = template.sections().stream().map(Section::key).collect(Collectors.toSet());
    return new Talk(
        place,
        hearers,
        language,
        template.version(),
        parts,
        filling.missing().stream().map(field -> missing(field, language)).toList(),
        written.values().stream()
            .filter(one -> !kept.contains(one.section()) && !one.text().isEmpty())
            .toList());
  }

  private String missing(Field field, Locale language) {
    return texts.in(language, "publishing.talk.missing." + field.name());
  }

  private final class Filling {

    private final Map<Field, List<String>> facts;
    private final Locale language;
    private final Set<Field> missing;

    Filling(Map<Field, List<String>> facts, Locale language, Set<Field> missing) {
      this.facts = facts;
      this.language = language;
      this.missing = missing;
    }

    Set<Field> missing() {
      return missing;
    }

    Part part(Section section, Map<String, Remark> written) {
      var words = section.in(language);
      return new Part(
          section.key(),
          Field.fill(words.title(), this::plain),
          words.slide().stream().flatMap(this::lines).toList(),
          words.points().stream().flatMap(this::lines).toList(),
          written.getOrDefault(section.key(), Remark.none(section.key())));
    }

    /// A list that stands alone is a line for each.
    private Stream<String> lines(String line) {
      var alone = Field.alone(line);
      return alone.isPresent()
          ? values(alone.get()).stream().map(FillTalk::quoted)
          : Stream.of(Field.fill(line, field -> quoted(plain(field))));
    }

    private String plain(Field field) {
      return listed(values(field));
    }

    private List<String> values(Field field) {
      var known = facts.getOrDefault(field, List.of());
      if (!known.isEmpty()) return known;
      missing.add(field);
      return List.of("[" + FillTalk.this.missing(field, language) + "]");
    }

    private String listed(List<String> values) {
      if (values.size() == 1) return values.getFirst();
      var most = new ArrayList<>(values);
      var last = most.removeLast();
      return String.join(", ", most) + " " + texts.in(language, "publishing.talk.and") + " " + last;
    }
  }

  /// Names are no marks.
  private static String quoted(String value) {
    return value.replaceAll(MARKS, "\\\\$1");
  }
}
