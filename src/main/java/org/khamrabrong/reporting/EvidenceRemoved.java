package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An evidence file was taken away again; before: its name and hash. */
@FactName("reporting.evidence-removed")
public record EvidenceRemoved(AgreementId agreement, String by, String subject, String before) implements Fact {}
