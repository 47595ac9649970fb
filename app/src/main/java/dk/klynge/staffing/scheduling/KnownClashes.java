package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Clashes;
import dk.klynge.staffing.InterviewClashes;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class KnownClashes implements InterviewClashes {

  private final Scenes scenes;
  private final ClashWords words;
  private final Texts texts;

  KnownClashes(Scenes scenes, ClashWords words, Texts texts) {
    this.scenes = scenes;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public List<String> of(InterviewRound round) {
    var scene = scenes.of(round, one -> one.at().isPresent());
    return Clashes.in(scene.agenda(), scene.slots()).stream()
        .map(clash -> say(words.of(scene, clash)))
        .distinct()
        .toList();
  }

  String say(Scene.Told told) {
    return texts.say("staffing.interview.clash." + told.kind(), told.arguments().toArray());
  }
}
