package com.example.acme.dispositions;

/**
 * What {@link CallDispositionHandler} answers; a flow reads the components as {@code $.External.<name>}.
 *
 * @param status {@code recorded}, {@code duplicate}, {@code invalid} or {@code unavailable}
 * @param disposition the disposition that now stands in the table, empty if none does
 */
public record CallDispositionAnswer(String status, String disposition) {}
