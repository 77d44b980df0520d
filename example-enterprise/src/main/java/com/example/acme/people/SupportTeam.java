package com.example.acme.people;

import dev.switchboard.annotations.HierarchyGroup;

/** Support in Seattle. */
@HierarchyGroup(name = "Support", parent = Seattle.class)
public interface SupportTeam {}
