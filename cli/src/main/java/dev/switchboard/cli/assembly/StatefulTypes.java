package dev.switchboard.cli.assembly;

import java.util.Map;

/** The resources that hold what no deployment can recreate, with what is lost with them. */
final class StatefulTypes {
  private static final Map<String, String> LOSSES =
      Map.ofEntries(
          Map.entry("AWS::Connect::Instance", "the instance and all that it holds"),
          Map.entry("AWS::Connect::PhoneNumber", "the phone number"),
          Map.entry("AWS::Connect::DataTable", "the table's rows"),
          Map.entry("AWS::Connect::InstanceStorageConfig", "where recordings and records go"),
          Map.entry("AWS::DynamoDB::GlobalTable", "the table's items"),
          Map.entry("AWS::DynamoDB::Table", "the table's items"),
          Map.entry("AWS::KMS::Key", "everything that is encrypted with the key"),
          Map.entry("AWS::Kinesis::Stream", "the stream's records"),
          Map.entry("AWS::KinesisFirehose::DeliveryStream", "the stream's records"),
          Map.entry("AWS::KinesisVideo::Stream", "the stream's media"),
          Map.entry("AWS::S3::Bucket", "the bucket's objects"));

  private StatefulTypes() {}

  /** What is lost with a resource of a type; empty if nothing is. */
  static String loss(String type) {
    return LOSSES.getOrDefault(type, "");
  }
}
