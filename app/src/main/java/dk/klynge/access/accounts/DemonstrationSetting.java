package dk.klynge.access.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Whether this installation is a demonstration, as far as its settings say.
@Component
class DemonstrationSetting {

  private final Environment settings;

  DemonstrationSetting(Environment settings) {
    this.settings = settings;
  }

  boolean isOn() {
    var said = settings.getProperty("klynge.demonstration", "auto");
    return said.equals("auto") ? isOnThisMachineOnly() : Boolean.parseBoolean(said);
  }

  private boolean isOnThisMachineOnly() {
    return settings.getProperty("KLYNGE_DATABASE_URL") == null
        && isLoopback(settings.getProperty("server.address", ""))
        && !Binder.get(settings)
            .bind(
                "spring.security.oauth2.client.registration",
                Bindable.mapOf(String.class, Object.class))
            .isBound();
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }
}
