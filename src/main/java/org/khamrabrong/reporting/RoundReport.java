package org.khamrabrong.reporting;

import java.util.Map;
import org.khamrabrong.kernel.AgreementId;

/** A round's report as its head sent it; indicators by number, in the agreement's order. */
public record RoundReport(AgreementId agreement, int round, Map<String, IndicatorReport> byNumber) {}
