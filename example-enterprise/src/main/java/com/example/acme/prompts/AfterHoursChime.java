package com.example.acme.prompts;

import dev.switchboard.annotations.Prompt;

/** What callers hear when nobody is there. */
@Prompt(name = "After hours", file = "prompts/after-hours.wav", description = "Two falling notes")
public interface AfterHoursChime {}
