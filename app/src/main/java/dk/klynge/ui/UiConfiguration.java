package dk.klynge.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration
class UiConfiguration implements WebMvcConfigurer {

  /// The name is what Spring looks for.
  @Bean
  LocaleResolver localeResolver() {
    return new Language();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new RememberLanguage())
        .excludePathPatterns("/vendor/**", "/css/**", "/js/**")
        // pages whose address says the language, so that they can be kept for everybody
        .excludePathPatterns("/foraeldre", "/foraeldre/**", "/parents", "/parents/**");
  }

  /// Static files carry a hash of their content in the address that `@{/css/…}` writes, so they may
  /// be kept for a year. Only these folders are looked through: a link to a page costs no search
  /// for a file.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (var folder : new String[] {"vendor", "css", "js"})
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations("classpath:/static/" + folder + "/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}
