package org.khamrabrong.kernel;

/** What an agreement is called: by its unit and its year. */
public record AgreementName(AgreementId id, UnitName unit, FiscalYear year) {}
