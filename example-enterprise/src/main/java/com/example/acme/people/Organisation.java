package com.example.acme.people;

import dev.switchboard.annotations.HierarchyStructure;

/** How agents are grouped: by site, and there by team. */
@HierarchyStructure(levels = {"Site", "Team"})
public interface Organisation {}
