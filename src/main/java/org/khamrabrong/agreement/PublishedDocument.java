package org.khamrabrong.agreement;

import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/**
 * A kept version of a published agreement with its content to the letter.
 *
 * @param content the agreement package whose SHA-256 the version states
 */
public record PublishedDocument(Unit unit, FiscalYear fiscalYear, VersionRow version, String content) {}
