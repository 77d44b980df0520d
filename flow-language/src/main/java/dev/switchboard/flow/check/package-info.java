/** The rules about one flow, and the words and suggestions with which they speak. */
package dev.switchboard.flow.check;
