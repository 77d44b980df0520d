package com.example.acme;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.annotations.Instance;

/** The instance. Each environment's file says under which alias it runs and how agents sign in. */
@Instance(alias = "acme-contact", identityManagement = IdentityManagement.SAML)
public interface AcmeContactCenter {}
