/** What all Lambda functions share: their roles, their logs, and the functions of our own. */
package dev.switchboard.runtime.function;
