package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.RenderMessageTemplate;

@ContactFlow(name = "RenderMessageTemplate")
interface RenderMessageTemplateExample {
  @RenderMessageTemplate(knowledgeBase = "${knowledgeBase}", template = "${orderMail}")
  interface Render {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
