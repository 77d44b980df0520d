/** How the command line writes files. */
package dev.switchboard.cli.files;
