package dk.klynge.staffing.redeployment;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Wish;
import dk.klynge.staffing.redeployment.Wishes.Given;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Wishes as they are written in the form, and what is wrong with them.
@Component
class WishForm {

  static final int WISHES = 5;
  private static final int LONGEST_TEXT = 4000;

  private final Redeployments rounds;
  private final Texts texts;

  WishForm(Redeployments rounds, Texts texts) {
    this.rounds = rounds;
    this.texts = texts;
  }

  Given read(Map<String, String> sent, Given before, Map<String, String> errors) {
    var chosen = new LinkedHashSet<Wish>();
    var openings = rounds.openings();
    for (int i = 1; i <= WISHES; i++)
      wish(sent.getOrDefault("wish" + i, ""), before, openings).ifPresent(chosen::add);
    var km = number(sent.getOrDefault("km", ""), 500);
    var hours = number(sent.getOrDefault("hours", ""), 37);
    var consider = sent.getOrDefault("consider", "").strip();
    if (km.isEmpty() && !sent.getOrDefault("km", "").isBlank())
      errors.put("km", texts.say("staffing.redeployment.error.km"));
    if (hours.isEmpty() && !sent.getOrDefault("hours", "").isBlank())
      errors.put("hours", texts.say("staffing.redeployment.error.hours"));
    if (consider.length() > LONGEST_TEXT)
      errors.put("consider", texts.say("staffing.redeployment.error.consider"));
    var version = sent.getOrDefault("version", "0");
    return new Given(km, hours, consider, List.copyOf(chosen), Typed.number(version));
  }

  /// A post that was wished before stays a wish, also while it is offered to somebody.
  private static Optional<Wish> wish(String written, Given before, List<Opening> openings) {
    for (var one : before.wishes()) if (written(one).equals(written)) return Optional.of(one);
    for (var one : openings)
      if (written.equals("post:" + one.id().value()))
        return Optional.of(new Wish(Optional.of(one.id()), Optional.empty()));
    return written.matches("area:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(new Wish(Optional.empty(), Optional.of(AreaId.of(written.substring(5)))))
        : Optional.empty();
  }

  private static String written(Wish wish) {
    return wish.post()
        .map(PostId::value)
        .map(id -> "post:" + id)
        .or(() -> wish.area().map(area -> "area:" + area.value()))
        .orElse("");
  }

  private static Optional<BigDecimal> number(String written, int most) {
    var text = written.strip().replace(',', '.');
    if (!text.matches("\\d{1,3}([.]\\d)?")) return Optional.empty();
    return Optional.of(new BigDecimal(text))
        .filter(one -> one.signum() > 0 && one.compareTo(BigDecimal.valueOf(most)) <= 0);
  }

  static Map<String, String> values(Given given) {
    var values = new HashMap<String, String>();
    int i = 0;
    for (var wish : given.wishes()) values.put("wish" + ++i, written(wish));
    values.put("km", given.longestKm().map(WishForm::written).orElse(""));
    values.put("hours", given.hours().map(WishForm::written).orElse(""));
    values.put("consider", given.consider());
    return values;
  }

  private static String written(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
