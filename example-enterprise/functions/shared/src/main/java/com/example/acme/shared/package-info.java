/** What Acme's functions share: the Connect event, flat answers, time budgets, telemetry without personal data. */
package com.example.acme.shared;
