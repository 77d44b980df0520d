/** What the compiled contact center declares, as its model file says. */
package dev.switchboard.runtime.model;
