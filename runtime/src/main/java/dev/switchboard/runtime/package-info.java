/**
 * Synthesizes a compiled contact center. A project's {@code cdk.json} runs {@link
 * dev.switchboard.runtime.Switchboard} with the classes of the contact center and the runtime on
 * its class path, which the build writes to a file that the Java launcher expands:
 *
 * <pre>
 * {"app": "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 java -cp @target/cdk.classpath dev.switchboard.runtime.Switchboard"}
 * </pre>
 *
 * <p>The environment is that of {@code -c environment=…}, of the system property {@code
 * environment}, or of the variable {@code SWITCHBOARD_ENVIRONMENT}, in this order; else it is
 * {@code development}. Environment files are read from the folder {@code config}, or from the one
 * that the system property or context value {@code switchboard.config} or the variable {@code
 * SWITCHBOARD_CONFIG} names. The variable in front silences jsii's banner on Node 20.
 */
package dev.switchboard.runtime;
