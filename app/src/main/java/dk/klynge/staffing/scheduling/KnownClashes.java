package dk.klynge.staffing.scheduling;

import dk.klynge.engine.scheduling.Clashes;
import dk.klynge.staffing.InterviewClashes;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class KnownClashes implements InterviewClashes {

  private final Scenes scenes;
  private final RoomsElsewhere rooms;
  private final Texts texts;

  KnownClashes(Scenes scenes, RoomsElsewhere rooms, Texts texts) {
    this.scenes = scenes;
    this.rooms = rooms;
    this.texts = texts;
  }

  @Override
  public List<String> of(InterviewRound round) {
    var scene = scenes.of(round, one -> one.at().isPresent());
    return Stream.concat(
            Clashes.in(scene.agenda(), scene.slots()).stream().map(scene::told),
            rooms.clashes(round, scene.meetings()).stream())
        .map(this::say)
        .distinct()
        .toList();
  }

  String say(Scene.Told told) {
    return texts.say("staffing.interview.clash." + told.kind(), told.arguments().toArray());
  }
}
