package org.khamrabrong.document.ui;

import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/**
 * What a memo could be written about.
 *
 * @param part the round or session; 0 where there is only one
 */
public record MemoOffer(AgreementId agreement, MemoRequest.Kind kind, int part, Unit unit, FiscalYear year) {}
