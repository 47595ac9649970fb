package dk.klynge.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description at `/api/openapi.json`: made from the controllers, with what is common to all of
/// them.
@Configuration
class ApiDescription {

  private static final String TOKEN = "token";
  private static final Map<String, ProblemKind> EVERYWHERE =
      Map.of(
          "400", ProblemKind.BAD_REQUEST,
          "401", ProblemKind.NOT_SIGNED_IN,
          "403", ProblemKind.NOT_ALLOWED,
          "500", ProblemKind.FAILURE);

  @Bean
  OpenApiCustomizer description() {
    return api -> {
      api.info(info());
      api.servers(List.of(new Server().url("/")));
      api.getComponents().addSchemas("Problem", problem());
      api.getComponents()
          .addSecuritySchemes(
              TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
      api.security(List.of(new SecurityRequirement().addList(TOKEN)));
      completeAll(api);
    };
  }

  private static Info info() {
    return new Info()
        .title("Klynge")
        .version("1")
        .description(
            "Clusters of daycare institutions: register, planning, accounts. A token is made on the page"
                + " /account/tokens and carries the roles of its owner or some of them. Lists take page"
                + " (from 1) and size; `day` asks for the state of a day. Everything that creates takes"
                + " an Idempotency-Key. Problems follow RFC 9457, in Danish or English by"
                + " Accept-Language.");
  }

  private static Schema<?> problem() {
    var schema = new ObjectSchema();
    schema.addProperty("type", new StringSchema().format("uri-reference"));
    schema.addProperty("title", new StringSchema());
    schema.addProperty("status", new IntegerSchema());
    schema.addProperty("detail", new StringSchema());
    schema.addProperty("instance", new StringSchema().format("uri-reference"));
    return schema;
  }

  private static void completeAll(OpenAPI api) {
    if (api.getPaths() == null) return;
    api.getPaths()
        .values()
        .forEach(path -> {
          path.readOperations().forEach(ApiDescription::problems);
          if (path.getPost() != null) repeatable(path.getPost());
        });
  }

  private static void problems(Operation operation) {
    EVERYWHERE.forEach(
        (status, kind) -> operation.getResponses().addApiResponse(status, response(kind)));
  }

  private static ApiResponse response(ProblemKind kind) {
    var schema = new Schema<Object>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description(kind.type().toString())
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static void repeatable(Operation operation) {
    operation.addParametersItem(
        new HeaderParameter()
            .name(RepeatedCalls.KEY)
            .description("The same key again gets the stored answer; nothing is done twice.")
            .schema(new StringSchema().maxLength(255)));
    operation.getResponses().addApiResponse("409", response(ProblemKind.CALL_IN_PROGRESS));
    operation.getResponses().addApiResponse("422", response(ProblemKind.KEY_REUSED));
    operation
        .getResponses()
        .values()
        .forEach(answer ->
            answer.addHeaderObject(
                "Idempotency-Replayed", new Header().schema(new StringSchema())));
  }
}
