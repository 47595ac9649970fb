package dk.klynge.planning.economy;

import dk.klynge.planning.economy.EconomyPage.Figure;
import dk.klynge.planning.economy.EconomyPage.OwnedRow;
import dk.klynge.planning.economy.EconomyPage.SourceRow;
import dk.klynge.planning.economy.EconomyPage.Verdict;
import dk.klynge.planning.economy.EconomyPage.YearRow;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says in whole sentences what the money of a scenario comes to.
@Component
class EconomyWords {

  private static final String KEY = "planning.economy.";

  private final Texts texts;
  private final Format format;

  EconomyWords(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  /// An amount at the end of a sentence brings its own full stop.
  String say(String key, Object... details) {
    return texts.say(key, details).replace("kr..", "kr.");
  }

  /// Names in Danish order.
  Comparator<String> order() {
    var collator = Collator.getInstance(Locale.of("da", "DK"));
    return (one, other) -> {
      int difference = collator.compare(one, other);
      return difference == 0 ? one.compareTo(other) : difference;
    };
  }

  String kroner(Number amount) {
    return say(KEY + "kroner", format.number(Math.round(amount.doubleValue())));
  }

  private String millions(Number amount) {
    return format.decimal(amount.doubleValue() / 1_000_000, 1);
  }

  /// Whether the saving of the last year that is told apart meets what is required, and what the
  /// change costs.
  List<String> verdict(Reckoning reckoning, YearRow last) {
    var sentences = new ArrayList<String>();
    var year = Integer.toString(last.year());
    var key = last.saving() < 0 ? "verdict.costs" : "verdict.saves";
    sentences.add(say(KEY + key, year, kroner(Math.abs(last.saving()))));
    long difference = last.saving() - last.required();
    sentences.add(
        say(
            KEY + (difference < 0 ? "verdict.short" : "verdict.enough"),
            kroner(last.required()),
            kroner(Math.abs(difference))));
    var oneOff = reckoning.total().oneOff();
    if (oneOff >= 1)
      sentences.add(
          reckoning
              .paidBack()
              .map(paid -> say(KEY + "verdict.paid", kroner(oneOff), Integer.toString(paid)))
              .orElseGet(() -> say(KEY + "verdict.never-paid", kroner(oneOff))));
    return sentences;
  }

  List<Figure> figures(Reckoning reckoning, YearRow last) {
    double before = reckoning.total().before().sum();
    var end = reckoning.total().inTheEnd(reckoning.model()).sum();
    return List.of(
        figure("before", before),
        figure("after", before - last.saving()),
        figure("saving", last.saving()),
        figure("required", last.required()),
        figure("end", end));
  }

  private Figure figure(String key, Number amount) {
    return new Figure(say(KEY + "figure." + key), say(KEY + "millions", millions(amount)));
  }

  String course(List<YearRow> years) {
    return say(KEY + "course.said")
        + " "
        + years.stream()
            .map(row ->
                say(
                    KEY + "course.year",
                    Integer.toString(row.year()),
                    millions(row.saving()),
                    millions(row.costs()),
                    millions(row.required())))
            .collect(Collectors.joining(" "));
  }

  String origins(List<SourceRow> rows) {
    return rows.stream()
        .map(row -> say(KEY + "origin.said", row.label(), millions(row.phasedIn())))
        .collect(Collectors.joining(" "));
  }

  /// The two comparisons, per child and per institution, each with its sentence.
  List<Verdict> verdicts(OwnedRow municipal, OwnedRow selfOwning, double tolerance) {
    if (municipal.institutions() == 0 || selfOwning.institutions() == 0) {
      var key = selfOwning.institutions() == 0 ? "test.no-self-owning" : "test.no-municipal";
      return List.of(new Verdict("info", say(KEY + key)));
    }
    return List.of(
        verdict("child", municipal.perChild(), selfOwning.perChild(), tolerance),
        verdict("institution", municipal.perInstitution(), selfOwning.perInstitution(), tolerance));
  }

  /// As much is saved when no more is missing than the tolerance allows.
  private Verdict verdict(String by, long municipal, long selfOwning, double tolerance) {
    boolean asMuch = selfOwning >= municipal - Math.abs(municipal) * tolerance / 100;
    var sentence =
        say(
            KEY + "test." + (asMuch ? "as-much." : "less.") + by,
            kroner(selfOwning),
            kroner(municipal),
            format.percent(tolerance / 100));
    return new Verdict(asMuch ? "success" : "warning", sentence);
  }

  /// What the computation takes for granted.
  List<String> notes(Reckoning reckoning) {
    var model = reckoning.model();
    var notes = new ArrayList<String>();
    notes.add(say(KEY + "note.phasing", phasing(reckoning), Integer.toString(model.effective())));
    notes.add(
        say(
            KEY + "note.pay",
            kroner(model.posts().pedagogicalLeader()),
            kroner(model.posts().redefinedPay()),
            format.percent(model.people().leaderTurnover() / 100)));
    notes.add(say(KEY + "note.freed", kroner(model.freedTime().hour())));
    notes.add(
        say(
            KEY + "note.required." + model.required().by().name().toLowerCase(Locale.ROOT),
            kroner(model.required(reckoning.lastYear())),
            format.number(model.required().over()),
            kroner(model.required(reckoning.lastYear()) / model.required().over())));
    notes.add(say(KEY + "note.share"));
    notes.addAll(leftOut(reckoning));
    return notes;
  }

  private List<String> leftOut(Reckoning reckoning) {
    var notes = new ArrayList<String>();
    var unknown = reckoning.unknownPlaces();
    if (!unknown.isEmpty())
      notes.add(
          say(
              KEY + "note.unknown",
              unknown.size(),
              Integer.toString(reckoning.model().unknownPlaces()),
              String.join(", ", unknown)));
    if (!reckoning.strangers().isEmpty())
      notes.add(
          say(
              KEY + "note.strangers",
              reckoning.strangers().size(),
              String.join(", ", reckoning.strangers())));
    return notes;
  }

  private String phasing(Reckoning reckoning) {
    return reckoning.model().phasing().stream()
        .map(percent -> format.percent(percent / 100))
        .collect(Collectors.joining(", "));
  }
}
