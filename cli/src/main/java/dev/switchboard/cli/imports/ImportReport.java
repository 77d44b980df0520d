package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiList;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what an import carried, what it could not, and what deserves a look. */
final class ImportReport {
  private static final int NAMED = 10;

  private final Map<Resource, Integer> carried = new TreeMap<>();
  private final Map<Resource, Integer> referred = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> uncarried = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  void carried(Resource kind) {
    carried.merge(kind, 1, Integer::sum);
  }

  void referred(Resource kind) {
    referred.merge(kind, 1, Integer::sum);
  }

  void leftOut(String name, String source, String reason) {
    leftOut.add("**" + name + "** (" + source + ") " + CenterImport.LEFT_OUT + ": " + reason);
  }

  void ended(String text) {
    ended.add(text);
  }

  void remark(String text) {
    remarks.add(text);
  }

  /** Names what the instance has and no annotation can say. */
  void left(ApiResponses responses, List<ApiKind> declared) {
    responses.unread().forEach((call, why) -> remarks.add("`" + call + "` was not read: " + why));
    for (ApiKind kind : ApiKind.values()) {
      List<ApiResource> all = responses.all(kind);
      boolean isFlow = kind == ApiKind.CONTACT_FLOW || kind == ApiKind.FLOW_MODULE;
      if (!declared.contains(kind) && !isFlow) {
        names(kind.words(), all.stream().map(ApiResource::name).toList(), reason(kind));
      }
    }
    names(
        "Lex V1 bot",
        responses.list(ApiList.BOTS).stream()
            .map(b -> b.path("LexBot").path("Name").asText(""))
            .filter(name -> !name.isEmpty())
            .toList(),
        "the service has ended");
    names(
        "storage configuration",
        responses.list(ApiList.STORAGE_CONFIGS).stream().map(ImportReport::place).toList(),
        "it belongs to the instance, which stays as it is; `@Storage` says it of an instance that"
            + " is created");
    names(
        "hierarchy level",
        responses.hierarchyStructure().stream()
            .flatMap(h -> h.properties().stream())
            .map(level -> level.getValue().path("Name").asText(""))
            .filter(name -> !name.isEmpty())
            .toList(),
        "the structure that holds them has no ARN by which it could be taken over;"
            + " `@HierarchyStructure` declares new ones");
    names(
        "approved origin",
        responses.list(ApiList.APPROVED_ORIGINS).stream().map(o -> o.asText("")).toList(),
        "it belongs to the instance, which stays as it is; `approvedOrigins` of `@Instance` says it"
            + " of one that is created");
    names(
        "security key",
        responses.list(ApiList.SECURITY_KEYS).stream()
            .map(k -> k.path("AssociationId").asText(""))
            .toList(),
        "it belongs to the instance, which stays as it is; `securityKeys` of `@Instance` says it of"
            + " one that is created");
    names(
        "integration",
        responses.list(ApiList.INTEGRATIONS).stream()
            .map(
                i ->
                    i.path("IntegrationType").asText("")
                        + " "
                        + i.path("IntegrationArn").asText(""))
            .toList(),
        "no annotation says it; `@CloudFormationResource` declares a new one");
  }

  /** Why things of a kind are not carried though the API lists them. */
  private static String reason(ApiKind kind) {
    String lacking =
        switch (kind) {
          case RULE -> "conditions and actions are";
          case EVALUATION_FORM -> "sections and questions are";
          case TASK_TEMPLATE -> "fields are";
          default -> "attributes and records are";
        };
    return "of these only the names are read, not what their "
        + lacking
        + "; `@"
        + kind.resource()
            .map(Resource::annotation)
            .orElse(kind == ApiKind.RULE ? "Rule" : "EvaluationForm")
        + "` declares new ones";
  }

  private static String place(JsonNode config) {
    return config.path("StorageType").asText("")
        + " "
        + config
            .at("/S3Config/BucketName")
            .asText(
                config
                    .at("/KinesisStreamConfig/StreamArn")
                    .asText(
                        config
                            .at("/KinesisFirehoseConfig/FirehoseArn")
                            .asText(config.at("/KinesisVideoStreamConfig/Prefix").asText(""))));
  }

  private void names(String words, List<String> names, String reason) {
    if (names.isEmpty()) {
      return;
    }
    String listed =
        names.stream()
            .sorted()
            .limit(NAMED)
            .map(n -> "\"" + n + "\"")
            .collect(Collectors.joining(", "));
    int others = names.size() - NAMED;
    uncarried.add(
        names.size()
            + " "
            + plural(words, names.size())
            + ": "
            + listed
            + (others > 0 ? " and " + others + " others" : "")
            + "; "
            + reason);
  }

  /** The report as Markdown. */
  String text(int flows) {
    int imported =
        carried.getOrDefault(Resource.CONTACT_FLOW, 0)
            + carried.getOrDefault(Resource.FLOW_MODULE, 0);
    int all = Math.max(flows, imported + leftOut.size());
    StringBuilder text = new StringBuilder("# Import report\n\n");
    text.append(imported).append(" of ").append(all).append(" flows are imported.\n");
    counts(text, "\n| imported | number |\n| --- | --- |\n", carried);
    counts(text, "\n| only referred to | number |\n| --- | --- |\n", referred);
    section(text, "Not imported", "", leftOut);
    section(text, "Not carried", "These stay in the instance as they are.", uncarried);
    section(
        text,
        "Ended or replaced",
        "Contacts take the error branch of such a block, or soon will.",
        ended);
    section(text, "What deserves a look", "", remarks);
    return text.toString();
  }

  private static void counts(StringBuilder text, String head, Map<Resource, Integer> counts) {
    if (!counts.isEmpty()) {
      text.append(head);
      counts.forEach(
          (kind, n) ->
              text.append("| ")
                  .append(plural(kind.words(), n))
                  .append(" | ")
                  .append(n)
                  .append(" |\n"));
    }
  }

  private static void section(
      StringBuilder text, String title, String sentence, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append("\n## ").append(title).append("\n\n");
      text.append(sentence.isEmpty() ? "" : sentence + "\n\n");
      lines.stream().distinct().forEach(line -> text.append("- ").append(line).append('\n'));
    }
  }

  private static String plural(String words, int count) {
    if (count == 1 || words.endsWith("s") && !words.endsWith("status")) {
      return words;
    }
    return words + (words.endsWith("s") ? "es" : "s");
  }
}
