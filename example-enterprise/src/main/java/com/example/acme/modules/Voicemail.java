package com.example.acme.modules;

import com.example.acme.flows.VoicemailTask;
import com.example.acme.functions.CallDisposition;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.CreateTask;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;
import dev.switchboard.annotations.block.SetVoiceRecordingBehavior;

/**
 * Takes a message. Amazon Connect has no voicemail block; this module records the automated part of the call: the
 * recording behavior is switched on for the IVR, the caller speaks while a menu waits for a key, and a task tells the
 * agents where to listen. The message is a call recording like any other, so the environment needs call recording.
 *
 * <p>What it costs: the minutes of the call, the recording's storage in S3 and the task. Streaming to Kinesis Video
 * Streams with a function that writes audio files, the other way to build it, adds the stream and the function and is
 * worth it only where a message has to be an audio file of its own.
 */
@FlowModule(
    name = "Voicemail",
    description = "Records a message and makes a task of it",
    branches = {"Left", "Failed"})
public interface Voicemail {

  @PlayPrompt(
      text =
          "Please leave a message after the tone. Press pound when you are done, and we will call"
              + " you back.")
  interface Invite {}

  @SetVoiceRecordingBehavior(
      record = {},
      recordIvr = true)
  interface Record {}

  @GetCustomerInput(
      ssml = "<speak><break time=\"500ms\"/></speak>",
      timeoutSeconds = 120,
      choices = @Choice(key = "#", to = StopRecording.class),
      onTimeout = StopRecording.class,
      onNoMatch = StopRecording.class)
  interface Listen {}

  @SetVoiceRecordingBehavior(
      record = {},
      recordIvr = false)
  interface StopRecording {}

  @CreateTask(
      name = "Voicemail",
      description = "Listen to the recording of contact $.InitialContactId and call the customer back",
      flow = VoicemailTask.class,
      attributes = {
        @Attribute(key = "voicemailContactId", value = "$.InitialContactId"),
        @Attribute(key = "customerRef", value = "$.Attributes.customerRef")
      })
  interface TellAgents {}

  @InvokeLambdaFunction(
      function = CallDisposition.class,
      timeoutSeconds = 3,
      parameters = @LambdaParameter(name = "disposition", value = "voicemail-left"),
      onError = Thanks.class)
  interface Keep {}

  @PlayPrompt(text = "Thank you. We have your message.", onError = Left.class)
  interface Thanks {}

  @ReturnFromModule(branch = "Left")
  interface Left {}

  @ErrorHandler
  @ReturnFromModule(branch = "Failed")
  interface Failed {}
}
