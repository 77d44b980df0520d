package com.example.acme.functions;

import com.example.acme.dispositions.CallDispositionAnswer;
import com.example.acme.dispositions.CallDispositionHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.Tag;

/** Keeps how a contact ended. */
@LambdaFunction(
    name = "call-disposition",
    handler = CallDispositionHandler.class,
    response = CallDispositionAnswer.class,
    description = "Keeps how a contact ended",
    memoryMb = 512,
    timeoutSeconds = 3,
    code = "functions/call-disposition/target/call-disposition.jar",
    environment = {
      @Tag(key = "DISPOSITION_TABLE", value = "${dispositionTable}")
    })
public interface CallDisposition {}
