/** The flows of a contact center as the program that rules reason with. */
package dev.switchboard.processor.validate.program;
