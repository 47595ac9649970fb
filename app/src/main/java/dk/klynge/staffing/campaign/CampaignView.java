package dk.klynge.staffing.campaign;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.campaign.CampaignDates.Dated;
import dk.klynge.staffing.campaign.CampaignPages.FormPage;
import dk.klynge.staffing.campaign.CampaignPages.Gate;
import dk.klynge.staffing.campaign.CampaignPages.ListPage;
import dk.klynge.staffing.campaign.CampaignPages.Option;
import dk.klynge.staffing.campaign.CampaignPages.PostLine;
import dk.klynge.staffing.campaign.CampaignPages.Row;
import dk.klynge.staffing.campaign.CampaignPages.ShowPage;
import dk.klynge.staffing.campaign.CampaignPages.Told;
import dk.klynge.staffing.campaign.Timetable.Laid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts together what the pages of campaigns show.
@Component
class CampaignView {

  /// What each page that a campaign leads to asks for.
  private static final Map<String, String> WAYS =
      Map.of(
          "committees", StaffingActions.COMPOSE_COMMITTEE,
          "applications", StaffingActions.READ_APPLICATIONS,
          "interviews", StaffingActions.PLAN_INTERVIEWS,
          "overview", StaffingActions.OVERVIEW,
          "appointments", StaffingActions.APPOINT);

  private final KnownCampaigns campaigns;
  private final CampaignRows rows;
  private final CampaignDates dates;
  private final Posts posts;
  private final Timetables timetables;
  private final StepLines lines;
  private final Register register;
  private final Guard guard;

  CampaignView(
      KnownCampaigns campaigns,
      CampaignRows rows,
      CampaignDates dates,
      Posts posts,
      Timetables timetables,
      StepLines lines,
      Register register,
      Guard guard) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.dates = dates;
    this.posts = posts;
    this.timetables = timetables;
    this.lines = lines;
    this.register = register;
    this.guard = guard;
  }

  ListPage list() {
    return new ListPage(
        campaigns.all().stream().map(this::row).toList(), guard.may(StaffingActions.PLAN));
  }

  private Row row(Campaign campaign) {
    var all = posts.of(campaign.id());
    var next =
        lines.of(campaign, dates.now(campaign.id()), Map.of()).stream()
            .filter(line -> line.placeId().isEmpty() && !line.state().equals("past"))
            .findFirst();
    return new Row(
        campaign, all.size(), (int) all.stream().filter(Posts.Post::filled).count(), next);
  }

  ShowPage show(Campaign campaign) {
    var all = posts.of(campaign.id());
    var names =
        all.stream()
            .collect(Collectors.toMap(StepLines::placeOf, Posts.Post::place, (one, _) -> one));
    var dated = dates.now(campaign.id());
    var now = lines.of(campaign, dated, names);
    var areas =
        register.areasOn(campaign.effectiveOn()).stream()
            .collect(Collectors.toMap(Named::id, Named::name));
    return new ShowPage(
        campaign,
        rows.source(campaign.id()).version(),
        gate(campaign),
        now.stream().filter(line -> line.placeId().isEmpty()).toList(),
        now.stream().filter(line -> line.placeId().isPresent()).toList(),
        warnings(campaign, laid(dated)),
        all.stream()
            .map(post ->
                new PostLine(
                    post, post.area().map(area -> areas.getOrDefault(area.value(), "")).orElse("")))
            .toList(),
        ways(),
        guard.may(StaffingActions.PLAN));
  }

  private Set<String> ways() {
    return WAYS.entrySet().stream()
        .filter(way -> guard.may(way.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Gate gate(Campaign campaign) {
    var agreed = rows.agreement(campaign.kind(), campaign.track());
    if (agreed.isPresent())
      return new Gate(
          "agreed", agreed.map(CampaignRows.Agreement::concludedOn), agreed.get().note());
    return rows.override(campaign.id())
        .map(reason -> new Gate("overridden", Optional.empty(), reason))
        .orElseGet(() -> new Gate("closed", Optional.empty(), ""));
  }

  /// The dates for all, without those of single places.
  static List<Laid> laid(List<Dated> all) {
    return all.stream()
        .filter(date -> date.place().isEmpty())
        .map(date -> new Laid(date.step(), date.round(), date.begins(), date.ends()))
        .toList();
  }

  List<Told> warnings(Campaign campaign, List<Laid> laid) {
    return lines.told(campaign, Sequence.of(laid, campaign.effectiveOn()));
  }

  FormPage form(CampaignForm form, Map<String, String> errors) {
    var language = LocaleContextHolder.getLocale().getLanguage();
    return new FormPage(
        form,
        errors,
        timetables.all().stream()
            .map(one -> new Option(one.key(), one.title().getOrDefault(language, one.key())))
            .toList());
  }
}
