package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to write a wrong file, with the whole message that it earns. */
class EnvironmentProblemTest {
  @TempDir Path parent;

  /** Keys of an otherwise right environment, and the message without its file's name. */
  static Stream<Arguments> wrongKeys() {
    return Stream.of(
        wrong(
            "\"queues\": {\"Sales\": {\"maxContact\": 5}}",
            "2:22: queues.Sales.maxContact: unknown key \"maxContact\"; did you mean"
                + " \"maxContacts\"?"),
        wrong(
            "\"nonsense\": 1",
            "2:1: nonsense: unknown key \"nonsense\"; known keys are \"amazonConnect\","
                + " \"backupAndRecovery\", \"dynamicConfiguration\", \"environment\","
                + " \"existingResources\" and "
                + (SchemaReader.packaged().properties().size() - 6)
                + " others"),
        wrong(
            "\"amazonConnect\": {\"instanceName\": \"acme\"}",
            "2:19: amazonConnect.instanceName: unknown key \"instanceName\"; an instance has no"
                + " name beside its alias; use amazonConnect.instanceAlias"),
        wrong(
            "\"queues\": {\"Sales\": {\"maxContacts\": 0}}",
            "2:37: queues.Sales.maxContacts: is 0, expected 1 to 30000"),
        wrong(
            "\"queues\": {\"Sales\": {\"maxContacts\": 1.5}}",
            "2:37: queues.Sales.maxContacts: is 1.5, expected a whole number"),
        wrong(
            "\"queues\": {\"Sales\": {\"maxContacts\": \"many\"}}",
            "2:37: queues.Sales.maxContacts: is \"many\", expected a whole number"),
        wrong("\"queues\": []", "2:11: queues: is an array, expected an object"),
        wrong("\"queues\": null", "2:11: queues: is null, expected an object"),
        wrong(
            "\"queues\": {\"Sales Team\": {}}",
            "2:12: queues.Sales Team: the key is \"Sales Team\", expected the simple name of a Java"
                + " type"),
        wrong(
            "\"queues\": {\"Sales\": {\"serviceLevel\": {\"target\": 0.8}}}",
            "2:38: queues.Sales.serviceLevel.thresholdSeconds: missing key \"thresholdSeconds\":"
                + " within how many seconds contacts should be answered"),
        wrong(
            "\"queues\": {\"Sales\": {\"outboundCallerId\": {\"phoneNumber\": \"+12065550100\"}}}",
            "2:58: queues.Sales.outboundCallerId.phoneNumber: is \"+12065550100\", expected the"
                + " logical id of a declared phone number or the ARN of a claimed one; Amazon"
                + " Connect takes no bare number"),
        wrong(
            "\"amazonConnect\": {\"identityManagement\": \"SAMLL\"}",
            "2:41: amazonConnect.identityManagement: is \"SAMLL\"; did you mean \"SAML\"?"),
        wrong(
            "\"amazonConnect\": {\"inboundCallsEnabled\": \"yes\"}",
            "2:42: amazonConnect.inboundCallsEnabled: is \"yes\", expected true or false"),
        wrong(
            "\"amazonConnect\": {\"region\": \"eu-west-1\"}",
            "2:29: amazonConnect.region: is \"eu-west-1\", but environment.awsRegion is"
                + " \"us-east-1\"; resources live in the region of their instance"),
        wrong(
            "\"amazonConnect\": {\"identityManagement\": \"EXISTING_DIRECTORY\"}",
            "2:41: amazonConnect.identityManagement: is \"EXISTING_DIRECTORY\", but"
                + " amazonConnect.directoryId is missing; name the directory"),
        wrong(
            "\"amazonConnect\": {\"directoryId\": \"d-0123456789\"}",
            "2:34: amazonConnect.directoryId: is read only when amazonConnect.identityManagement is"
                + " \"EXISTING_DIRECTORY\"; leave it out"),
        wrong(
            "\"logging\": {\"cloudWatch\": {\"retentionInDays\": 31}}",
            "2:47: logging.cloudWatch.retentionInDays: is 31, expected one of 1, 3, 5, 7, 14, 30,"
                + " 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,"
                + " 3653"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"vpcConfig\": {\"subnetIds\": [], \"securityGroupIds\":"
                + " [\"sg-1\"]}}}",
            "2:50: lambda.Lookup.vpcConfig.subnetIds: has 0 items, expected at least 1",
            "2:75: lambda.Lookup.vpcConfig.securityGroupIds.0: is \"sg-1\", expected an id such as"
                + " sg-0a1b2c3d"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"reservedConcurrency\": 5, \"provisionedConcurrency\": 6}}",
            "2:75: lambda.Lookup.provisionedConcurrency: is 6, more than reservedConcurrency, which"
                + " is 5"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"scaling\": {\"maxConcurrency\": 5, \"utilization\":"
                + " 0.7}}}",
            "2:53: lambda.Lookup.scaling.maxConcurrency: needs provisionedConcurrency beside"
                + " scaling; write how many are kept warm at least"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"reservedConcurrency\": 8, \"provisionedConcurrency\": 6,"
                + " \"scaling\": {\"maxConcurrency\": 5, \"utilization\": 1}}}",
            "2:126: lambda.Lookup.scaling.utilization: is 1, expected 0.1 to 0.9"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"reservedConcurrency\": 8, \"provisionedConcurrency\": 6,"
                + " \"scaling\": {\"maxConcurrency\": 5, \"utilization\": 0.7, \"schedules\": {"
                + "\"Noon\": {\"at\": \"rate(1 day)\"},"
                + " \"Day\": {\"at\": \"rate(1 day)\", \"maxConcurrency\": 9, \"minConcurrency\":"
                + " 10, \"timeZone\": \"Berlin\"}}}}}",
            "2:108: lambda.Lookup.scaling.maxConcurrency: is 5, less than provisionedConcurrency,"
                + " which is 6",
            "2:160: lambda.Lookup.scaling.schedules.Noon.at: changes nothing; write minConcurrency"
                + " or maxConcurrency",
            "2:223: lambda.Lookup.scaling.schedules.Day.maxConcurrency: is 9, less than"
                + " minConcurrency, which is 10",
            "2:223: lambda.Lookup.scaling.schedules.Day.maxConcurrency: is 9, more than"
                + " reservedConcurrency, which is 8",
            "2:260: lambda.Lookup.scaling.schedules.Day.timeZone: is \"Berlin\", which is no time"
                + " zone; write one such as \"Europe/Berlin\""),
        wrong(
            "\"dynamicConfiguration\": {\"capacity\": {\"minUnits\": 500}}",
            "2:51: dynamicConfiguration.capacity.minUnits: is 500, more than maxUnits, which is"
                + " 100"),
        wrong(
            "\"existingResources\": {\"queues\": {\"Legacy\": {}}}",
            "2:44: existingResources.queues.Legacy: none of the keys \"arn\", \"id\" and \"name\""
                + " is there; write one of them"),
        wrong(
            "\"existingResources\": {\"queues\": {\"Legacy\": {\"arn\":"
                + " \"arn:aws:connect:us-east-1:111111111111:instance/i/contact-flow/f\"}}}",
            "2:52: existingResources.queues.Legacy.arn: is"
                + " \"arn:aws:connect:us-east-1:111111111111:instance/i/contact-flow/f\", which is"
                + " no ARN of a queue; one ends in instance/…/queue/…"),
        wrong(
            "\"existingResources\": {\"queues\": {\"Legacy\": {\"arn\":"
                + " \"arn:aws:connect:eu-west-1:111111111111:instance/i/queue/q\"}}}",
            "2:52: existingResources.queues.Legacy.arn: is in region eu-west-1, but the environment"
                + " is in us-east-1; use one of the same region"),
        wrong(
            "\"existingResources\": {\"queues\": {\"Legacy\": {\"arn\":"
                + " \"arn:aws:connect:us-east-1:222222222222:instance/i/queue/q\"}}}",
            "2:52: existingResources.queues.Legacy.arn: is of account 222222222222, but the"
                + " environment is of 111111111111; use one of the same account"),
        wrong(
            "\"existingResources\": {\"queues\": {\"Legacy\": {\"arn\":"
                + " \"arn:aws-cn:connect:us-east-1:111111111111:instance/i/queue/q\"}}}",
            "2:52: existingResources.queues.Legacy.arn: is of partition aws-cn, but region"
                + " us-east-1 is of aws"),
        wrong(
            "\"existingResources\": {\"instances\": {\"Acme\": {\"id\": \"i\"}}, \"queues\":"
                + " {\"Legacy\": {\"arn\":"
                + " \"arn:aws:connect:us-east-1:111111111111:instance/j/queue/q\"}}}",
            "2:88: existingResources.queues.Legacy.arn: is of instance j, but"
                + " existingResources.instances says i; use one of the same instance"),
        wrong(
            "\"monitoring\": {\"alarms\": {\"snsTopicArn\":"
                + " \"arn:aws:sns:us-west-2:111111111111:t\"}}",
            "2:42: monitoring.alarms.snsTopicArn: is in region us-west-2, but the environment is in"
                + " us-east-1; use one of the same region"),
        wrong(
            "\"backupAndRecovery\": {\"crossRegionReplication\": {\"enabled\": true}}",
            "2:61: backupAndRecovery.crossRegionReplication.enabled: is true, but"
                + " backupAndRecovery.crossRegionReplication.destinationRegion is missing; name the"
                + " region"),
        wrong(
            "\"multiRegion\": {\"enabled\": true, \"secondaryRegion\": \"us-east-1\"}",
            "2:53: multiRegion.secondaryRegion: is \"us-east-1\", the environment's own region;"
                + " name another"),
        wrong(
            "\"lambda\": {\"Lookup\": {\"environment\": {\"CRM_API_KEY\": \"hunter2\"}}}",
            "2:54: lambda.Lookup.environment.CRM_API_KEY: looks like a secret that is written out;"
                + " keep it in Secrets Manager and write \"secret:<its name>#<key>\""),
        wrong(
            "\"values\": {\"url\": \"https://me:hunter2@crm.example\"}",
            "2:19: values.url: looks like a secret that is written out; keep it in Secrets Manager"
                + " and write \"secret:<its name>#<key>\""),
        wrong(
            "\"values\": {\"greeting\": \"secret:acme/greeting\"}",
            "2:24: values.greeting: refers to a secret, but only the environment variables of"
                + " Lambda functions and passwords of users may; read it there"),
        wrong(
            "\"values\": {\"brand\": \"A\", \"brand\": \"B\"}",
            "2:26: values.brand: the key is written twice, first at config/dev.json:2:12; keep one"
                + " of the two"),
        wrong(
            "\"values\": {\"brand\": \"A\",}",
            "2:25: malformed JSON: unexpected character ('}' (code 125)): was expecting"
                + " double-quote to start field name"));
  }

  @ParameterizedTest
  @MethodSource("wrongKeys")
  void wrongKeysAreReportedWhereTheyStand(String keys, List<String> messages) {
    ConfigFolder config = new ConfigFolder(parent).environment("dev", keys);
    assertThat(words(config.reader()))
        .containsExactlyElementsOf(messages.stream().map(m -> "config/dev.json:" + m).toList());
  }

  @Test
  void whatIsMissingIsMissingInTheEnvironmentsOwnFile() {
    ConfigFolder config = new ConfigFolder(parent);
    config
        .write("base.json", "{\"environment\": {\"stackPrefix\": \"acme\"}}")
        .write("dev.json", "{}");
    assertThat(words(config.reader()))
        .containsExactly(
            "config/dev.json:1:1: environment.awsAccount: missing key \"awsAccount\": the account's"
                + " number",
            "config/dev.json:1:1: environment.awsRegion: missing key \"awsRegion\": the region of"
                + " every stack");
    config.write("base.json", "{}");
    assertThat(words(config.reader()))
        .containsExactly(
            "config/dev.json:1:1: environment: missing key \"environment\": where the environment"
                + " is deployed and how careful deployments are");
  }

  @Test
  void theNameMustBeTheFiles() {
    ConfigFolder config = new ConfigFolder(parent);
    config
        .write("base.json", "{\"environment\": {\"name\": \"production\"}}")
        .environment("dev", "");
    assertThat(words(config.reader()))
        .containsExactly(
            "config/base.json:1:26: environment.name: is \"production\", but the file is dev.json;"
                + " use one name for both");
  }

  @Test
  void theBaseMustExistAndFilesMustHoldAnObject() {
    ConfigFolder config = new ConfigFolder(parent);
    config.environment("dev", "");
    assertThat(config.path().resolve("base.json").toFile().delete()).isTrue();
    assertThat(words(config.reader()))
        .containsExactly(
            "config/base.json:1:1: the file does not exist; write what all environments share, at"
                + " least {}");
    config.write("base.json", "");
    assertThat(words(config.reader()))
        .containsExactly("config/base.json:1:1: the file is empty; write {}");
    config.write("base.json", "[]");
    assertThat(words(config.reader()))
        .containsExactly("config/base.json:1:1: is an array, expected an object");
    config.write("base.json", "{} {}");
    assertThat(words(config.reader()))
        .containsExactly("config/base.json:1:4: malformed JSON: text after the end");
  }

  @Test
  void variablesAreHeldToTheSameRules() {
    ConfigFolder config = new ConfigFolder(parent).environment("dev", "");
    EnvironmentReader reader =
        config
            .reader()
            .withVariables(
                Map.of(
                    "SWITCHBOARD_ENVIROMENT__AWS_ACCOUNT", "1",
                    "SWITCHBOARD_ENVIRONMENT__AWS_ACOUNT", "1",
                    "SWITCHBOARD_ENVIRONMENT__AWS_ACCOUNT", "1",
                    "SWITCHBOARD_ENVIRONMENT__AWS_REGION__X", "1",
                    "SWITCHBOARD_QUEUES__Sales__MAX_CONTACTS", "many",
                    "SWITCHBOARD_MONITORING__ALARMS__EMAILS", "[",
                    "SWITCHBOARD_LAMBDA__Lookup__ENVIRONMENT__DB_PASSWORD", "hunter2"));
    assertThat(words(reader))
        .containsExactly(
            "variable SWITCHBOARD_ENVIROMENT__AWS_ACCOUNT: no key is meant by \"ENVIROMENT\"; did"
                + " you mean \"ENVIRONMENT\"?",
            "variable SWITCHBOARD_ENVIRONMENT__AWS_ACCOUNT: environment.awsAccount: is \"1\","
                + " expected twelve digits",
            "variable SWITCHBOARD_ENVIRONMENT__AWS_ACOUNT: environment: no key is meant by"
                + " \"AWS_ACOUNT\"; did you mean \"AWS_ACCOUNT\"?",
            "variable SWITCHBOARD_ENVIRONMENT__AWS_REGION__X: environment.awsRegion: no key is"
                + " meant by \"X\"; a value has no keys of its own",
            "variable SWITCHBOARD_LAMBDA__Lookup__ENVIRONMENT__DB_PASSWORD:"
                + " lambda.Lookup.environment.DB_PASSWORD: looks like a secret that is written out;"
                + " keep it in Secrets Manager and write \"secret:<its name>#<key>\"",
            "variable SWITCHBOARD_MONITORING__ALARMS__EMAILS: monitoring.alarms.emails: malformed"
                + " JSON: unexpected end-of-input: expected close marker for Array",
            "variable SWITCHBOARD_QUEUES__Sales__MAX_CONTACTS: queues.Sales.maxContacts: is"
                + " \"many\", expected a whole number");
  }

  private static List<String> words(EnvironmentReader reader) {
    return reader.readAll().problems().stream().map(EnvironmentProblem::words).toList();
  }

  private static Arguments wrong(String keys, String... messages) {
    return Arguments.of(keys, List.of(messages));
  }
}
