/** Cloud assemblies, as the CDK writes them: what they hold, change, and take over. */
package dev.switchboard.cli.assembly;
