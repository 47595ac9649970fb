package dk.klynge.staffing.announcing;

import dk.klynge.documents.Download;
import dk.klynge.documents.Paper;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.announcing.AnnouncementRows.Announced;
import dk.klynge.staffing.announcing.AnnouncementRows.Appointed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The common announcement of a campaign, for HR.
@Controller
@RequestMapping("/campaigns/{id}")
class AnnounceController {

  private static final String PAGE = "staffing/appointed";

  private final Campaigns campaigns;
  private final AnnouncementRows rows;
  private final AnnounceAppointments announce;
  private final PaperWriter writer;
  private final Texts texts;
  private final Guard guard;

  AnnounceController(
      Campaigns campaigns,
      AnnouncementRows rows,
      AnnounceAppointments announce,
      PaperWriter writer,
      Texts texts,
      Guard guard) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.announce = announce;
    this.writer = writer;
    this.texts = texts;
    this.guard = guard;
  }

  /// @param fresh how many were not announced until now
  /// @param unagreed how many of them have no agreement on pay and terms yet
  record AnnouncementPage(
      UUID campaign,
      String name,
      List<Line> lines,
      int fresh,
      long unagreed,
      String form,
      String text,
      Map<String, String> errors) {}

  record Line(Appointed appointed, boolean isFresh) {}

  @GetMapping("/announcement")
  @Needs(StaffingActions.APPOINT)
  String show(@PathVariable CampaignId id, Model model) {
    var campaign = find(id);
    model.addAttribute(
        "page", page(campaign, UUID.randomUUID().toString(), text(campaign), Map.of()));
    return PAGE;
  }

  @PostMapping("/announcement")
  @Needs(StaffingActions.APPOINT)
  String announce(
      @PathVariable CampaignId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var campaign = find(id);
    var text = sent.getOrDefault("text", "").strip();
    var form = sent.getOrDefault("form", "");
    if (text.isEmpty() || form.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = Map.of("text", texts.say("staffing.announcing.error.text"));
      model.addAttribute("page", page(campaign, UUID.randomUUID().toString(), text, errors));
      return PAGE;
    }
    int told = announce.announce(campaign, form, text);
    (told > 0
            ? Notice.success("staffing.announcing.done", "" + told)
            : Notice.warning("staffing.announcing.nothing"))
        .with(redirect);
    return "redirect:/campaigns/" + id.value() + "/announcement";
  }

  @GetMapping("/announcement.pdf")
  @Needs(StaffingActions.APPOINT)
  ResponseEntity<byte[]> pdf(@PathVariable CampaignId id) {
    var paper = paper(find(id));
    return Download.of("udpegninger.pdf", "application/pdf", writer.pdf(paper));
  }

  @GetMapping("/announcement.docx")
  @Needs(StaffingActions.APPOINT)
  ResponseEntity<byte[]> docx(@PathVariable CampaignId id) {
    var paper = paper(find(id));
    return Download.of("udpegninger.docx", PaperWriter.DOCX, writer.docx(paper));
  }

  private Paper paper(Campaign campaign) {
    return new AnnouncementPaper(texts).of(campaign, text(campaign), rows.appointed(campaign.id()));
  }

  private AnnouncementPage page(
      Campaign campaign, String form, String text, Map<String, String> errors) {
    var lines =
        rows.appointed(campaign.id()).stream()
            .map(one -> new Line(one, isFresh(one.announcedAt())))
            .toList();
    var fresh = lines.stream().filter(Line::isFresh).toList();
    return new AnnouncementPage(
        campaign.id().value(),
        campaign.name(),
        lines,
        fresh.size(),
        fresh.stream().filter(one -> !one.appointed().negotiation().equals("agreed")).count(),
        form,
        text,
        errors);
  }

  private static boolean isFresh(@Nullable OffsetDateTime announced) {
    return announced == null;
  }

  /// What was said last, or a proposal.
  private String text(Campaign campaign) {
    return rows.latest(campaign.id())
        .map(Announced::text)
        .orElseGet(() -> texts.say("staffing.announcing.text.proposal", campaign.name()));
  }

  private Campaign find(CampaignId id) {
    guard.require(StaffingActions.APPOINT, new Scope.Everywhere());
    return campaigns.find(id).orElseThrow(NotFound::new);
  }
}
