package dk.klynge.publicsite.telling;

import dk.klynge.publicsite.HousePage;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publishing.published.PublicHouses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The pages of the site as leaders retell them.
@Component
class HousesForLeaders implements PublicHouses {

  private static final String CONTACT = "contact";

  private final HousePages pages;

  HousesForLeaders(HousePages pages) {
    this.pages = pages;
  }

  @Override
  public List<Place> places() {
    return pages.latest().places().stream()
        .map(one ->
            new Place(
                one.id(),
                one.name(),
                one.area().map(HousesForLeaders::named),
                one.cluster().map(HousesForLeaders::named)))
        .toList();
  }

  private static Named named(HousePages.Named one) {
    return new Named(one.id(), one.name());
  }

  @Override
  public Optional<House> house(UUID institution, Locale language) {
    return pages.latest().page(institution, language).map(HousesForLeaders::house);
  }

  private static House house(HousePage page) {
    return new House(
        page.id(),
        page.name(),
        page.url(),
        Optional.ofNullable(page.cluster()).map(HousesForLeaders::group),
        Optional.ofNullable(page.change()).map(HousesForLeaders::change),
        page.leaders().stream()
            .map(one -> new Leader(one.kind(), one.place(), one.name()))
            .toList(),
        Optional.ofNullable(page.passages().get(CONTACT)));
  }

  private static Group group(HousePage.Group one) {
    return new Group(one.name(), one.others().stream().map(HousePage.Link::name).toList());
  }

  private static Change change(HousePage.Change one) {
    return new Change(
        one.kind(),
        one.day(),
        one.decision(),
        one.conditions(),
        Optional.ofNullable(one.to()).map(HousesForLeaders::group));
  }
}
