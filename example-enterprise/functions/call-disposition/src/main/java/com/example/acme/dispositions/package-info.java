/** How contacts ended: keeps one disposition for each contact. */
package com.example.acme.dispositions;
