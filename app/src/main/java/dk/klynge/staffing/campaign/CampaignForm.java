package dk.klynge.staffing.campaign;

import dk.klynge.staffing.campaign.CampaignRows.Content;
import dk.klynge.time.TypedDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A new campaign as it is written in the form.
record CampaignForm(
    String name, String template, String track, String decided, String effective, String token) {

  private static final int LONGEST_NAME = 200;

  static CampaignForm of(Map<String, String> sent) {
    return new CampaignForm(
        sent.getOrDefault("name", "").strip(),
        sent.getOrDefault("template", ""),
        sent.getOrDefault("track", "municipal"),
        sent.getOrDefault("decided", ""),
        sent.getOrDefault("effective", ""),
        sent.getOrDefault("form", ""));
  }

  /// Message keys by field; empty where nothing is wrong.
  Map<String, String> errors(Timetables timetables) {
    var errors = new LinkedHashMap<String, String>();
    if (name.isEmpty() || name.length() > LONGEST_NAME)
      errors.put("name", "staffing.campaign.error.name");
    if (timetables.find(template).isEmpty())
      errors.put("template", "staffing.campaign.error.template");
    if (!track.equals("municipal") && !track.equals("self_owning"))
      errors.put("track", "staffing.campaign.error.track");
    var start = TypedDay.of(decided);
    var end = TypedDay.of(effective);
    if (start.isEmpty()) errors.put("decided", "staffing.campaign.error.day");
    if (end.isEmpty()) errors.put("effective", "staffing.campaign.error.day");
    else if (start.filter(day -> !day.isBefore(end.get())).isPresent())
      errors.put("effective", "staffing.campaign.error.order");
    return errors;
  }

  /// Only where nothing is wrong.
  Content content(Timetables timetables, String caller) {
    return new Content(
        name,
        timetables.find(template).orElseThrow(),
        track,
        Optional.empty(),
        TypedDay.of(decided),
        TypedDay.of(effective).orElseThrow(),
        Optional.of(caller + ":" + token).filter(_ -> !token.isEmpty()));
  }
}
