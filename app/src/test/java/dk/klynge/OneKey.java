package dk.klynge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.UUID;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/// The key that tokens are signed with is made once for all contexts: each would search a fifth of
/// its start for the primes of its own.
public class OneKey implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    var bean = new RootBeanDefinition();
    bean.setTargetType(ResolvableType.forClassWithGenerics(JWKSource.class, SecurityContext.class));
    bean.setInstanceSupplier(() -> Made.SOURCE);
    context.registerBeanDefinition("jwkSource", bean);
  }

  private static final class Made {

    static final JWKSource<SecurityContext> SOURCE = source();

    private static JWKSource<SecurityContext> source() {
      try {
        var key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
