package com.example.acme.functions;

import com.example.acme.customers.CallerVerificationAnswer;
import com.example.acme.customers.CallerVerificationHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.Tag;

/** Verifies a caller by an encrypted PIN, and locks out whoever keeps guessing. */
@LambdaFunction(
    name = "caller-verification",
    handler = CallerVerificationHandler.class,
    response = CallerVerificationAnswer.class,
    description = "Verifies a caller by an encrypted PIN",
    memoryMb = 1024,
    timeoutSeconds = 6,
    code = "functions/customer-lookup/target/customer-lookup.jar",
    environment = {
      @Tag(key = "CUSTOMER_TABLE", value = "${customerTable}"),
      @Tag(key = "INPUT_KEY_ID", value = "${inputKeyId}"),
      @Tag(key = "INPUT_KEY_SECRET", value = "${inputKeySecretName}"),
      @Tag(key = "PSEUDONYM_SECRET", value = "${pseudonymSecretName}")
    })
public interface CallerVerification {}
