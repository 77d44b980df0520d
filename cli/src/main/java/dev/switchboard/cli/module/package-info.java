/** Maven modules of contact centers: what one starts with, and how it is built. */
package dev.switchboard.cli.module;
