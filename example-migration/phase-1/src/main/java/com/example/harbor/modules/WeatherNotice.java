package com.example.harbor.modules;

import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@FlowModule(name = "Weather notice", description = "Heard by every caller of the main line")
public interface WeatherNotice {
  @PlayPrompt(text = "Sailings may be late today because of the weather.", onError = Return.class)
  interface SailingsMayBeLateToday {}

  @ReturnFromModule
  interface Return {}
}
