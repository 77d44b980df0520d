package com.example.harbor;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;

@Instance(alias = "harbor-line")
@ImportExisting
public interface ContactCenter {}
