package com.example.acme.functions;

import com.example.acme.customers.CustomerLookupAnswer;
import com.example.acme.customers.CustomerLookupHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.Tag;

/** Finds the customer behind a telephone number. */
@LambdaFunction(
    name = "customer-lookup",
    handler = CustomerLookupHandler.class,
    response = CustomerLookupAnswer.class,
    description = "Finds the customer behind a telephone number",
    memoryMb = 1024,
    timeoutSeconds = 4,
    code = "functions/customer-lookup/target/customer-lookup.jar",
    environment = {
      @Tag(key = "CUSTOMER_TABLE", value = "${customerTable}"),
      @Tag(key = "PSEUDONYM_SECRET", value = "${pseudonymSecretName}")
    })
public interface CustomerLookup {}
