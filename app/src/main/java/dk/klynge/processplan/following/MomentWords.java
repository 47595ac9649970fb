package dk.klynge.processplan.following;

import dk.klynge.processplan.ActivityPattern.Timing;
import dk.klynge.processplan.Moment;
import dk.klynge.processplan.Moment.Anchor;
import dk.klynge.processplan.Moment.Edge;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.ui.Texts;
import org.springframework.stereotype.Component;

/// What a date is counted from, in the language of the page.
@Component
class MomentWords {

  private final Texts texts;

  MomentWords(Texts texts) {
    this.texts = texts;
  }

  String of(RunningPlan plan, Timing timing) {
    var begins = of(plan, timing.begins());
    return timing.begins().equals(timing.ends())
        ? begins
        : texts.say("processplan.moment.between", begins, of(plan, timing.ends()));
  }

  private String of(RunningPlan plan, Moment moment) {
    var last = moment.edge() == Edge.LAST ? "last." : "";
    var side = moment.count() < 0 ? "before" : moment.count() == 0 ? "at" : "after";
    return texts.say(
        "processplan.moment." + last + moment.unit() + "." + side,
        Math.abs(moment.count()),
        anchor(plan, moment));
  }

  private String anchor(RunningPlan plan, Moment moment) {
    var key = "processplan.moment." + moment.anchor();
    if (moment.anchor() == Anchor.DECISION || moment.anchor() == Anchor.EFFECTIVE)
      return texts.say(key);
    var wanted = moment.activity().orElseThrow();
    var title =
        plan.activities().stream()
            .filter(one -> one.pattern().key().equals(wanted))
            .findFirst()
            .map(one -> one.pattern().title(texts.language()))
            .orElse(wanted);
    return texts.say(key, title);
  }
}
