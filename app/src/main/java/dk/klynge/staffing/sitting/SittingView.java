package dk.klynge.staffing.sitting;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/// What somebody sees of the committee that a seat is in.
@Component
class SittingView {

  private final Committees committees;
  private final Campaigns campaigns;
  private final Posts posts;
  private final Impartiality impartiality;

  SittingView(Committees committees, Campaigns campaigns, Posts posts, Impartiality impartiality) {
    this.committees = committees;
    this.campaigns = campaigns;
    this.posts = posts;
    this.impartiality = impartiality;
  }

  Committee committee(Seat seat) {
    return committees.find(seat.committee()).orElseThrow(NotFound::new);
  }

  Campaign campaign(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  List<Post> posts(Seat seat) {
    return committees.posts(seat.committee()).stream()
        .flatMap(id -> posts.find(id).stream())
        .toList();
  }

  /// What the member has said of each application, and of all who apply.
  List<Said> said(Seat seat) {
    return impartiality.said(seat.committee()).getOrDefault(seat.id(), List.of());
  }
}
