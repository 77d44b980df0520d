package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@SecurityProfile(name = "Leads", permissions = "Users.View",
    accessControlTags = @Tag(key = "Site", value = "BER"), tagRestrictedResources = "User",
    accessControlGroup = Berlin.class, hierarchyRestrictedResources = "User",
    applications = @ApplicationAccess(namespace = "crm", permissions = "ACCESS"))
interface Leads {}

@HierarchyStructure(levels = "Site")
interface Levels {}

@HierarchyGroup(name = "Berlin")
interface Berlin {}
