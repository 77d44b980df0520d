package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.iam.Policy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.connect.CfnIntegrationAssociation;
import software.amazon.awscdk.services.connect.CfnIntegrationAssociationProps;
import software.amazon.awscdk.services.lex.CfnResourcePolicy;
import software.constructs.Construct;

/**
 * Lets the flows of an instance use a Lex bot: lists the bot's alias in the instance, and lets that
 * instance, and no other caller of Amazon Connect, talk to it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html">AWS::Connect::IntegrationAssociation</a>
 */
public class LexAssociation extends CfnIntegrationAssociation {
  /**
   * Associates an alias with an instance; the id is contract.
   *
   * @param resourcePolicy whether the alias gets a policy; one that has a policy can't get another
   */
  public LexAssociation(
      Construct scope, String id, IInstance instance, ILexBot bot, boolean resourcePolicy) {
    super(
        scope,
        id,
        CfnIntegrationAssociationProps.builder()
            .instanceId(instance.getInstanceArn())
            .integrationType("LEX_BOT")
            .integrationArn(bot.getLexBotAliasArn())
            .build());
    ConnectStack.pace(scope, id, this);
    if (resourcePolicy) {
      addResourceDependency(
          CfnResourcePolicy.Builder.create(scope, id + "Policy")
              .resourceArn(bot.getLexBotAliasArn())
              .policy(Policy.of(statement(instance, bot)))
              .build());
    }
  }

  private static Map<String, Object> statement(IInstance instance, ILexBot bot) {
    Map<String, Object> statement =
        new TreeMap<>(
            Policy.allow(
                List.of("lex:RecognizeText", "lex:StartConversation"),
                List.of(bot.getLexBotAliasArn()),
                // Only this instance: any account's instance could name the alias otherwise.
                new TreeMap<>(
                    Map.of(
                        "StringEquals",
                        Map.of("AWS:SourceAccount", Aws.ACCOUNT_ID),
                        "ArnEquals",
                        Map.of("AWS:SourceArn", instance.getInstanceArn())))));
    statement.put("Sid", "AmazonConnect");
    statement.put("Principal", Map.of("Service", "connect.amazonaws.com"));
    return statement;
  }
}
