package dk.klynge.leadership.assessment;

import dk.klynge.leadership.assessment.FindFrame.Frame;
import dk.klynge.leadership.assessment.SheetRows.Focus;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Sheet;
import dk.klynge.ui.BarChart;
import dk.klynge.ui.Radar;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages show, every word in the reader's language.
final class AssessmentPages {

  private AssessmentPages() {}

  record CycleLine(
      String url, int number, LocalDate opened, LocalDate closes, Optional<LocalDate> closed) {}

  /// @param closes as typed
  record OpenForm(
      String form,
      String closes,
      boolean staff,
      boolean manager,
      String board,
      Map<String, String> errors) {}

  /// @param newcomers members who are not asked, because they are new
  record ListPage(
      String cluster,
      String name,
      List<CycleLine> cycles,
      boolean mayOpen,
      int members,
      int newcomers,
      int months,
      int staffKnown,
      OpenForm form) {}

  /// How far an open cycle is.
  ///
  /// @param own empty where the reader is not asked; yes or no otherwise
  record OpenPage(
      String id,
      String cluster,
      String name,
      int number,
      LocalDate closes,
      String own,
      int members,
      int given,
      int newcomers,
      int joint,
      int areas,
      List<Rounds.Asked> asked,
      String manager,
      boolean mayLead) {}

  /// A value and how it is to be read; empty text where nothing may be told.
  record Cell(String text, String spread) {}

  record Row(
      int number,
      String area,
      String name,
      Cell joint,
      String evidence,
      Cell members,
      Cell staff,
      Cell board,
      Cell manager,
      String before,
      String change,
      String mark) {}

  record AreaName(String code, String name) {}

  record FocusLine(String name, Focus focus) {}

  record Remarks(String question, List<String> texts) {}

  /// @param offered areas that can still be chosen
  record ResultPage(
      String id,
      String cluster,
      String name,
      int number,
      LocalDate closed,
      Radar radar,
      BarChart bars,
      List<Row> rows,
      List<Remarks> remarks,
      boolean fewMembers,
      List<Rounds.Asked> asked,
      List<FocusLine> focus,
      List<AreaName> offered,
      boolean ownSheet,
      boolean mayLead,
      FocusForm form) {}

  record FocusForm(String area, String text, boolean shared, Map<String, String> errors) {

    private static final int LONGEST = 1000;

    /// What is wrong, in the language of the caller, by field.
    static Map<String, String> errors(Texts texts, Frame frame, String area, String text) {
      var errors = new LinkedHashMap<String, String>();
      if (!frame.areas().containsKey(area))
        errors.put("area", texts.say("leadership.assessment.error.area"));
      if (text.isEmpty() || text.length() > LONGEST)
        errors.put("text", texts.say("leadership.assessment.error.text", LONGEST));
      return errors;
    }
  }

  /// @param kind own or manager
  /// @param areas names of the areas by code
  record SheetPage(
      String id,
      String cluster,
      String name,
      int number,
      String kind,
      boolean open,
      int members,
      Map<String, String> areas,
      Sheet sheet,
      Map<String, String> errors) {}

  record JointLine(String area, String name, String asks, int level, String evidence) {}

  record JointPage(
      String id,
      String cluster,
      String name,
      int number,
      int version,
      List<JointLine> lines,
      Sheet scale,
      Map<String, String> errors) {}
}
