package dk.klynge.staffing.coordination;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.CoordinationPages.Choice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// HR's board: every post and every candidate now.
@Controller
@RequestMapping("/coordination")
class BoardController {

  private static final List<String> COLUMNS =
      List.of("post", "place", "area", "state", "who", "also_wanted_by");

  private final Campaigns campaigns;
  private final Rounds rounds;
  private final BoardView view;
  private final OpenRound open;
  private final Texts texts;

  BoardController(Campaigns campaigns, Rounds rounds, BoardView view, OpenRound open, Texts texts) {
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.view = view;
    this.open = open;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.OVERVIEW)
  String choose(Model model) {
    model.addAttribute(
        "page",
        campaigns.all().stream()
            .filter(one -> !one.state().equals("cancelled"))
            .map(one -> {
              int round = rounds.current(one.id());
              return new Choice(one, round, rounds.decided(one.id(), round));
            })
            .toList());
    return "staffing/coordinations";
  }

  @GetMapping("/{campaign}/{round}")
  @Needs(StaffingActions.OVERVIEW)
  String board(@PathVariable CampaignId campaign, @PathVariable int round, Model model) {
    var found = open.find(campaign, round).campaign();
    var page = view.page(found, round);
    if (!page.candidates().isEmpty()) open.looked(found, StaffingActions.OVERVIEW, "board");
    model.addAttribute("page", page);
    return "staffing/board";
  }

  @GetMapping("/{campaign}/{round}/board.xlsx")
  @Needs(StaffingActions.COORDINATE)
  void export(
      @PathVariable CampaignId campaign, @PathVariable int round, HttpServletResponse response)
      throws IOException {
    var found = open.find(campaign, round).campaign();
    open.looked(found, StaffingActions.OVERVIEW, "board.xlsx");
    response.setContentType(TableFormat.XLSX.mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"klynge-coordination-%d.xlsx\"".formatted(round));
    try (var table =
        TableWriter.to(response.getOutputStream(), TableFormat.XLSX, COLUMNS, List.of())) {
      for (var line : view.page(found, round).posts())
        table.row(
            List.of(
                line.id().toString(),
                line.place(),
                line.area(),
                texts.say("staffing.coordination.state." + line.state()),
                line.who(),
                line.mark()));
    }
  }
}
