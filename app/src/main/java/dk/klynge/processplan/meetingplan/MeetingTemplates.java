package dk.klynge.processplan.meetingplan;

import static dk.klynge.processplan.TextVersions.Kind.MEETING_TEMPLATE;

import dk.klynge.processplan.TextVersions;
import dk.klynge.processplan.meetingplan.MeetingTemplate.Reading;
import org.springframework.stereotype.Component;

/// Versions of the usual course; the first comes with the program.
@Component
public class MeetingTemplates {

  private final TextVersions texts;

  MeetingTemplates(TextVersions texts) {
    this.texts = texts;
  }

  int newest() {
    return texts.newest(MEETING_TEMPLATE);
  }

  String text(int version) {
    return texts.text(MEETING_TEMPLATE, version);
  }

  static String shipped() {
    return MEETING_TEMPLATE.shipped();
  }

  /// What was kept could be read when it was kept.
  public MeetingTemplate newestTemplate() {
    return switch (MeetingTemplate.read(text(newest()))) {
      case Reading.Read(var template) -> template;
      case Reading.Unreadable(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }
}
