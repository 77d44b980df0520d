/** Keys, and the trail: what other stacks encrypt with, and who did what. */
package dev.switchboard.runtime.security;
