package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Resource;

/**
 * What a resource annotation says of itself; see {@link CloudFormationResource}.
 *
 * @param qualifiedName the annotation's qualified name
 * @param type the CloudFormation type
 * @param words what it is called in messages
 * @param kind its kind
 * @param nameMember the member that holds its name, or empty
 * @param uniqueName whether no two may have the same name
 * @param instance the property that holds the instance, or empty
 * @param identifiedBy the attribute by which others refer to it
 * @param inFlows by what flow content names it
 * @param beforeFlows whether it is created before flows
 * @param retained whether it outlives its stack
 * @param structure its properties
 */
public record PlainType(
    String qualifiedName,
    String type,
    String words,
    Resource kind,
    String nameMember,
    boolean uniqueName,
    String instance,
    String identifiedBy,
    Property.By inFlows,
    boolean beforeFlows,
    boolean retained,
    StructureType structure) {}
