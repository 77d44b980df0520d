package com.example.harbor.prompts;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Prompt;

@Prompt(name = "Harbor bell", description = "Two strokes of a bell")
@ImportExisting
public interface HarborBellPrompt {}
