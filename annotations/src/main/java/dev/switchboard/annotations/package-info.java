/** What users write: the declarations of flows, modules and resources of a contact center. */
package dev.switchboard.annotations;
