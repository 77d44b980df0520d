package dev.switchboard.processor.validate;

import java.util.List;

/** The ids of what is found while reading and expanding, before any rule runs. */
public final class ReadingRules {
  /** The ids, sorted. */
  public static final List<String> IDS =
      List.of(
          "BlockAnnotation",
          "BlocksBesideContent",
          "BranchOperand",
          "ConflictingMembers",
          "DuplicateId",
          "DuplicateKey",
          "EmptyFlow",
          "ExcessBranch",
          "FlowContentUnreadable",
          "ForeignBlock",
          "InheritedBlock",
          "LambdaResponse",
          "MalformedJson",
          "MisplacedAnnotation",
          "MisplacedBlock",
          "MisspelledType",
          "ResourceAnnotation",
          "SeveralBlockAnnotations",
          "SeveralDeclarations",
          "SeveralErrorHandlers",
          "TargetNotBlock",
          "UnusedReference");

  private ReadingRules() {}
}
