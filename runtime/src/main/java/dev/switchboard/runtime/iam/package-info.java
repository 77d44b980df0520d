/** Policies as CloudFormation takes them. */
package dev.switchboard.runtime.iam;
