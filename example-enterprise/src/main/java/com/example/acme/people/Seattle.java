package com.example.acme.people;

import dev.switchboard.annotations.HierarchyGroup;

/** The site in Seattle. */
@HierarchyGroup(name = "Seattle")
public interface Seattle {}
