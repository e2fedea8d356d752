package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An evidence file was attached to an indicator; after: its name and hash. */
@FactName("reporting.evidence-attached")
public record EvidenceAttached(AgreementId agreement, String by, String subject, String after) implements Fact {}
