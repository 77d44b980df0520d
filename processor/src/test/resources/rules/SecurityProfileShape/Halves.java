package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@SecurityProfile(name = "Leads", permissions = "Users.View",
    accessControlTags = @Tag(key = "Site", value = "BER"),
    accessControlGroup = Berlin.class, hierarchyRestrictedResources = "Queue",
    applications = @ApplicationAccess(namespace = "crm", permissions = {}))
interface Leads {}

@HierarchyStructure(levels = "Site")
interface Levels {}

@HierarchyGroup(name = "Berlin")
interface Berlin {}
