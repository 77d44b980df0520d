package com.example.acme.prompts;

import dev.switchboard.annotations.Prompt;

/** What callers hear first. */
@Prompt(name = "Welcome", file = "prompts/welcome.wav", description = "Three rising notes")
public interface Welcome {}
