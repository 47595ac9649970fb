package dk.klynge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.ui.MapTiles;
import org.junit.jupiter.api.Test;

class ContentPolicyTests {

  @Test
  void nothingForeignIsLetInWithoutATileServer() {
    assertThat(SecurityConfiguration.contentPolicy(new MapTiles("", "")))
        .contains("img-src 'self' data:; font-src")
        .doesNotContain("http");
  }

  @Test
  void onlyPicturesComeFromTheTileServer() {
    var tiles = new MapTiles("https://{s}.tiles.example/{z}/{x}/{y}.png", "Example");
    assertThat(SecurityConfiguration.contentPolicy(tiles))
        .contains(
            "img-src 'self' data: https://*.tiles.example; font-src 'self'; connect-src 'self'");
  }
}
