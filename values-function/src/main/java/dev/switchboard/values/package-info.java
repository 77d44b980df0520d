/**
 * Values that change without a deployment: how they are kept in DynamoDB, and the Lambda function
 * that answers them to flows.
 */
package dev.switchboard.values;
