package com.example.acme.customers;

/**
 * How often a PIN may be tried.
 *
 * @param limit wrong PINs before the customer is locked out
 * @param lockSeconds how long after the last try the count starts again
 */
record Attempts(int limit, long lockSeconds) {}
