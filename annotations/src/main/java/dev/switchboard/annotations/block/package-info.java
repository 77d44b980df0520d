/** The blocks of flows, named as in Amazon Connect's console, and the entries inside them. */
package dev.switchboard.annotations.block;
