package dev.switchboard.annotations.block;

/** A kind of sensitive data that Contact Lens can redact. */
public enum RedactionEntity {
  /** Bank account numbers. */
  BANK_ACCOUNT_NUMBER,

  /** Bank routing numbers. */
  BANK_ROUTING,

  /** Numbers of credit and debit cards. */
  CREDIT_DEBIT_NUMBER,

  /** Verification codes of credit and debit cards. */
  CREDIT_DEBIT_CVV,

  /** Expiry dates of credit and debit cards. */
  CREDIT_DEBIT_EXPIRY,

  /** International bank account numbers. */
  INTERNATIONAL_BANK_ACCOUNT_NUMBER,

  /** PINs. */
  PIN,

  /** SWIFT codes. */
  SWIFT_CODE,

  /** Canadian health numbers. */
  CA_HEALTH_NUMBER,

  /** UK National Health Service numbers. */
  UK_NATIONAL_HEALTH_SERVICE_NUMBER,

  /** Canadian social insurance numbers. */
  CA_SOCIAL_INSURANCE_NUMBER,

  /** US social security numbers. */
  SSN,

  /** UK national insurance numbers. */
  UK_NATIONAL_INSURANCE_NUMBER,

  /** Passport numbers. */
  PASSPORT_NUMBER,

  /** Numbers of drivers' licences. */
  DRIVER_ID,

  /** Indian Aadhaar numbers. */
  IN_AADHAAR,

  /** Names. */
  NAME,

  /** Ages. */
  AGE,

  /** Email addresses. */
  EMAIL,

  /** Phone numbers. */
  PHONE,

  /** Addresses. */
  ADDRESS,

  /** US individual taxpayer identification numbers. */
  US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER,

  /** UK unique taxpayer references. */
  UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER,

  /** Indian permanent account numbers. */
  IN_PERMANENT_ACCOUNT_NUMBER,

  /** Indian NREGA numbers. */
  IN_NREGA,

  /** AWS access keys. */
  AWS_ACCESS_KEY,

  /** AWS secret keys. */
  AWS_SECRET_KEY,

  /** IP addresses. */
  IP_ADDRESS,

  /** MAC addresses. */
  MAC_ADDRESS,

  /** Passwords. */
  PASSWORD,

  /** Web addresses. */
  URL,

  /** User names. */
  USERNAME,

  /** Licence plates. */
  LICENSE_PLATE,

  /** Vehicle identification numbers. */
  VEHICLE_IDENTIFICATION_NUMBER,

  /** Indian voter numbers. */
  IN_VOTER_NUMBER,

  /** Dates and times. */
  DATE_TIME,

  /** The name that the agent shows. */
  AGENT_DISPLAY_NAME,

  /** The name that the customer shows. */
  CUSTOMER_DISPLAY_NAME,

  /** Names of attachments. */
  ATTACHMENT_NAME
}
