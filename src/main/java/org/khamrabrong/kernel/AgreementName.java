package org.khamrabrong.kernel;

/** What an agreement is called: by its unit, in Thai and (null where there is none) in English, and its year. */
public record AgreementName(AgreementId id, String unit, String unitEnglish, FiscalYear year) {}
