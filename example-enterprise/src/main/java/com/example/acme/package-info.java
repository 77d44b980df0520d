/**
 * Acme's contact center: sales and support by telephone, with an escalation desk, a line for its best customers,
 * callbacks and voicemail.
 */
package com.example.acme;
