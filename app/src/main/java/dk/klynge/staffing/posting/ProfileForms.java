package dk.klynge.staffing.posting;

import dk.klynge.staffing.posting.JobProfile.Competence;
import dk.klynge.staffing.posting.JobProfile.Text;
import dk.klynge.staffing.posting.PostingPages.ProfileForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A profile as people write it: one line for each responsibility and competence, in both
/// languages.
final class ProfileForms {

  private ProfileForms() {}

  static ProfileForm of(JobProfile profile) {
    var values = new LinkedHashMap<String, String>();
    values.put("title-da", profile.title().da());
    values.put("title-en", profile.title().en());
    values.put("introduction-da", profile.introduction().da());
    values.put("introduction-en", profile.introduction().en());
    values.put("responsibilities-da", lines(profile.responsibilities(), Text::da));
    values.put("responsibilities-en", lines(profile.responsibilities(), Text::en));
    values.put("competences-da", lines(profile.competences(), Competence::da));
    values.put("competences-en", lines(profile.competences(), Competence::en));
    return new ProfileForm(profile.key(), profile.version(), values, Map.of());
  }

  private static <T> String lines(List<T> all, Function<T, String> as) {
    return all.stream().map(as).collect(Collectors.joining("\n"));
  }

  /// Message keys by field; empty where nothing is wrong.
  static Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    for (var field :
        List.of("title-da", "introduction-da", "responsibilities-da", "competences-da"))
      if (sent.getOrDefault(field, "").isBlank()) errors.put(field, "staffing.profile.error.empty");
    for (var field : List.of("responsibilities", "competences"))
      if (lines(sent, field + "-en").size() != lines(sent, field + "-da").size())
        errors.putIfAbsent(field + "-en", "staffing.profile.error.lines");
    return errors;
  }

  private static List<String> lines(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// A competence keeps its key as long as its Danish text or its place stays.
  static JobProfile next(JobProfile before, Map<String, String> sent) {
    return new JobProfile(
        before.key(),
        before.version() + 1,
        before.kind(),
        text(sent, "title"),
        text(sent, "introduction"),
        texts(sent, "responsibilities"),
        competences(before, texts(sent, "competences")));
  }

  private static Text text(Map<String, String> sent, String field) {
    return new Text(
        sent.getOrDefault(field + "-da", "").strip(), sent.getOrDefault(field + "-en", "").strip());
  }

  private static List<Text> texts(Map<String, String> sent, String field) {
    var danish = lines(sent, field + "-da");
    var english = lines(sent, field + "-en");
    return IntStream.range(0, danish.size())
        .mapToObj(i -> new Text(danish.get(i), english.get(i)))
        .toList();
  }

  private static List<Competence> competences(JobProfile before, List<Text> texts) {
    var byText =
        before.competences().stream()
            .collect(Collectors.toMap(Competence::da, Competence::key, (one, _) -> one));
    var same = texts.size() == before.competences().size();
    var all = new ArrayList<Competence>();
    for (int i = 0; i < texts.size(); i++) {
      var text = texts.get(i);
      var kept = byText.get(text.da());
      var key =
          kept != null
              ? kept
              : same ? before.competences().get(i).key() : UUID.randomUUID().toString();
      all.add(new Competence(key, text.da(), text.en()));
    }
    return all;
  }
}
