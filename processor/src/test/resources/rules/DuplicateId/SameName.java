package shop;

import dev.switchboard.annotations.Identity;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Prompt;

interface Sales {
  @Prompt(name = "Welcome to sales")
  @ImportExisting
  interface Welcome {}
}

@Prompt(name = "Welcome")
@ImportExisting
@Identity("SalesWelcome")
interface Welcome {}
