package dev.switchboard.cli.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiAnswer;
import dev.switchboard.cli.instance.ApiCall;
import dev.switchboard.cli.instance.ApiConnection;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.ExistingResource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data tables of the instance of an environment. */
final class DataTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Environment environment;
  private final ApiConnection connection;
  private String instanceId;

  DataTables(Environment environment, ApiConnection connection) {
    this.environment = environment;
    this.connection = connection;
  }

  /** The id of a table. */
  String id(String name) {
    return pages("/data-tables/" + instanceId(), Optional.empty(), "DataTableSummaryList").stream()
        .filter(table -> table.path("Name").asText().equals(name))
        .map(table -> table.path("Id").asText())
        .findFirst()
        .orElseThrow(
            () ->
                new ValuesException(
                    "the instance has no data table \""
                        + name
                        + "\"; deploy the environment first"));
  }

  /** The values of the rows that have a value. */
  List<JsonNode> values(String id, String attribute, String value) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("PrimaryAttributeValues")
        .addObject()
        .put("AttributeName", attribute)
        .putArray("Values")
        .add(value);
    return pages(path(id, "list"), Optional.of(body.toString()), "Values");
  }

  /** Changes values, each by its lock version, and says which it did. */
  JsonNode update(String id, ArrayNode values) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("Values", values);
    return send(new ApiCall(path(id, "update"), Map.of(), Optional.of(body.toString())));
  }

  private String path(String id, String what) {
    return "/data-tables/" + instanceId() + "/" + id + "/values/" + what;
  }

  private String instanceId() {
    if (instanceId == null) {
      instanceId = existing().flatMap(DataTables::idOf).orElseGet(this::byAlias);
    }
    return instanceId;
  }

  private Optional<ExistingResource> existing() {
    return environment
        .existingResources()
        .getOrDefault(Resource.INSTANCE, Map.of())
        .values()
        .stream()
        .findFirst();
  }

  private static Optional<String> idOf(ExistingResource instance) {
    return instance.arn().map(arn -> arn.substring(arn.indexOf('/') + 1)).or(instance::id);
  }

  private String byAlias() {
    String alias =
        existing()
            .flatMap(ExistingResource::name)
            .or(() -> environment.amazonConnect().instanceAlias())
            .orElseThrow(
                () ->
                    new ValuesException(
                        "environment \""
                            + environment.name()
                            + "\" does not say which instance it is; set"
                            + " amazonConnect.instanceAlias"));
    return pages("/instance", Optional.empty(), "InstanceSummaryList").stream()
        .filter(instance -> instance.path("InstanceAlias").asText().equals(alias))
        .map(instance -> instance.path("Id").asText())
        .findFirst()
        .orElseThrow(() -> new ValuesException("there is no instance \"" + alias + "\""));
  }

  private List<JsonNode> pages(String path, Optional<String> body, String items) {
    List<JsonNode> all = new ArrayList<>();
    Map<String, String> query = new LinkedHashMap<>();
    do {
      JsonNode page = send(new ApiCall(path, query, body));
      page.path(items).forEach(all::add);
      query.clear();
      if (page.path("NextToken").isTextual()) {
        query.put("nextToken", page.path("NextToken").asText());
      }
    } while (!query.isEmpty());
    return all;
  }

  private JsonNode send(ApiCall call) {
    try {
      ApiAnswer answer = connection.send(call);
      if (!answer.isGood()) {
        throw new ValuesException("Amazon Connect answers " + call.path() + ": " + answer.words());
      }
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new ValuesException("Amazon Connect's answer to " + call.path() + " is no JSON");
    } catch (IOException e) {
      throw new ValuesException("Amazon Connect can't be reached: " + e.getMessage());
    }
  }
}
