/** Reads annotated types into the model; the only package that walks elements. */
package dev.switchboard.processor.read;
