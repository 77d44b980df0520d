package com.example.acme.people;

import dev.switchboard.annotations.HierarchyGroup;

/** Sales in Seattle. */
@HierarchyGroup(name = "Sales", parent = Seattle.class)
public interface SalesTeam {}
