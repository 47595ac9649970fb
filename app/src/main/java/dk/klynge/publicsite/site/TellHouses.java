package dk.klynge.publicsite.site;

import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publicsite.HousePage;
import dk.klynge.publicsite.HousePages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Hands the pages of the latest edition to others in the house.
@Component
class TellHouses implements HousePages {

  private final Editions editions;

  TellHouses(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Edition latest() {
    return new Told(editions.latest().content());
  }

  private record Told(Content content) implements Edition {

    @Override
    public LocalDate day() {
      return content.day();
    }

    @Override
    public List<Place> places() {
      var pages = new MakeHousePage(content, Tongue.DANISH);
      return content.register().institutions().stream().map(one -> place(one, pages)).toList();
    }

    private static Place place(PublicInstitution one, MakeHousePage pages) {
      return new Place(
          one.id(),
          one.name(),
          pages.area(one).map(area -> new Named(area.id(), area.name())),
          pages.cluster(one).map(cluster -> new Named(cluster.id(), cluster.name())));
    }

    @Override
    public Optional<HousePage> page(UUID institution, Locale language) {
      var tongue = language.getLanguage().equals("en") ? Tongue.ENGLISH : Tongue.DANISH;
      return content.institution(institution).map(new MakeHousePage(content, tongue)::of);
    }
  }
}
