package dk.klynge.staffing;

import java.util.UUID;

/// A recruitment campaign.
public record CampaignId(UUID value) {
  public static CampaignId of(String text) {
    return new CampaignId(UUID.fromString(text));
  }

  public static CampaignId fresh() {
    return new CampaignId(UUID.randomUUID());
  }
}
