package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** A self-assessment round was opened; subject: its number, after: the last day in time. */
public record RoundOpened(AgreementId agreement, String by, String subject, String after) implements Fact {}
