/** The network that functions run in. */
package dev.switchboard.runtime.network;
