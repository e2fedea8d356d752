package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An evidence file was attached to an indicator; after: its name and hash. */
public record EvidenceAttached(AgreementId agreement, String by, String subject, String after) implements Fact {}
