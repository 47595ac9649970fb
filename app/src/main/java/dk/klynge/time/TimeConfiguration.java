package dk.klynge.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {

  /// Danish wall-clock time decides which day it is, wherever the server stands.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Copenhagen"));
  }
}
