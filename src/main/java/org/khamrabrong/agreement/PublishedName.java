package org.khamrabrong.agreement;

import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/** What a published agreement is called by: its unit and its year. */
public record PublishedName(Unit unit, FiscalYear fiscalYear) {}
