package com.example.harbor.functions;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.LambdaFunction;

@LambdaFunction(name = "HarborBookingsFunction")
@ImportExisting
public interface HarborBookingsFunction {}
