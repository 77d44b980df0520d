/** The rules about flows that belong together: what contacts bring from one to the next. */
package dev.switchboard.flow.check.together;
