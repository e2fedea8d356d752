package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A self-assessment round was opened; subject: its number, after: the last day in time. */
@FactName("reporting.round-opened")
public record RoundOpened(AgreementId agreement, String by, String subject, String after) implements Fact {}
