package dk.klynge.processplan.equipment;

import static dk.klynge.processplan.TextVersions.Kind.EQUIPMENT_LIST;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.KeepText;
import dk.klynge.processplan.KeepText.Answer;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.TextVersions.Problem;
import dk.klynge.processplan.equipment.EquipmentPages.TextPage;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list itself, as text.
@Controller
@RequestMapping("/equipment-list")
class ListController {

  private static final String PAGE = "processplan/equipment-list";

  private final EquipmentLists lists;
  private final KeepText keep;
  private final Texts texts;
  private final Guard guard;

  ListController(EquipmentLists lists, KeepText keep, Texts texts, Guard guard) {
    this.lists = lists;
    this.keep = keep;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView show() {
    int newest = lists.newest();
    return page(newest, lists.text(newest), "", Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.EQUIP)
  ModelAndView keep(
      @RequestParam int version,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    var wrong = EquipmentList.problems(text);
    return switch (keep.keep(EQUIPMENT_LIST, version, text, note.strip(), wrong)) {
      case Answer.Kept(var kept) -> {
        Notice.success("processplan.equipment.done.list", Integer.toString(kept)).with(redirect);
        yield new ModelAndView("redirect:/equipment-list");
      }
      case Answer.Wrong(var problems) ->
          page(
              version,
              text,
              note,
              Map.of("text", said(problems)),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case Answer.Overtaken() -> {
        int newest = lists.newest();
        var error = texts.say("processplan.equipment.error.list-overtaken", newest);
        yield page(newest, text, note, Map.of("text", error), HttpStatus.CONFLICT);
      }
    };
  }

  private String said(List<Problem> problems) {
    return problems.stream()
        .map(one -> texts.say("processplan.equipment.problem." + one.kind(), one.where()))
        .collect(Collectors.joining(" "));
  }

  private ModelAndView page(
      int version, String text, String note, Map<String, String> errors, HttpStatus status) {
    var may = guard.may(ProcessPlanActions.EQUIP, new Scope.Everywhere());
    return EquipmentController.answer(PAGE, new TextPage(version, text, note, may, errors), status);
  }
}
