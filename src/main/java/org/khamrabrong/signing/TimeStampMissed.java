package org.khamrabrong.signing;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/**
 * A document was sealed or signed at a lower level than it was to be.
 *
 * @param subject the level that it has
 * @param after key of the message that says why
 */
public record TimeStampMissed(AgreementId agreement, String by, String subject, String after) implements Fact {}
