/** Tells what was found: to javac, and as files beside the compiled classes. */
package dev.switchboard.processor.report;
