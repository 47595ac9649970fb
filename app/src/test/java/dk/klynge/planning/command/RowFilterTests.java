package dk.klynge.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTests {

  private static final Map<String, String> ROW =
      Map.of("type", "kommunal", "places", "80", "area", "Indre By, Østerbro", "empty", " ");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      textBlock =
          """
          type=kommunal;true
          type=selvejende;false
          type=selvejende|kommunal;true
          type!=selvejende;true
          type!=selvejende|kommunal;false
          places>=80;true
          places>80;false
          places<80.5;true
          places<=79,type=kommunal;false
          places>=10 , type = kommunal;true
          area="Indre By, Østerbro";true
          empty=;true
          type>5;false
          """)
  void conditionsMustAllHold(String expression, boolean takes) {
    var filter = RowFilter.of(expression).orElseThrow();

    assertThat(filter.takes(column -> ROW.getOrDefault(column, ""))).isEqualTo(takes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "type", "=kommunal", "type==a", "places<many", "a=b,", "a=\"b", "a<1|2"})
  void whatIsNoFilterIsRefused(String expression) {
    assertThat(RowFilter.of(expression)).isEmpty();
  }

  @Test
  void aColumnNobodyHasIsNamed() {
    assertThat(RowFilter.of("type=a,other=b").orElseThrow().unknown(ROW.keySet()))
        .contains("other");
  }
}
