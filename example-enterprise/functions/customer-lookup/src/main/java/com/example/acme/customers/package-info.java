/** Who is calling: finds customers by their number, and verifies them by the PIN they type. */
package com.example.acme.customers;
