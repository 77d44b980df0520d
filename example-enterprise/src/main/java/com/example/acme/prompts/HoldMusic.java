package com.example.acme.prompts;

import dev.switchboard.annotations.Prompt;

/** What customers hear on hold and in queue. */
@Prompt(name = "Hold music", file = "prompts/hold-music.wav", description = "A melody of four bars, played round and round")
public interface HoldMusic {}
