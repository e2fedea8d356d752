package org.khamrabrong.signing;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * A document was sealed or signed at a lower level than it was to be.
 *
 * @param subject the level that it has
 * @param after key of the message that says why
 */
@FactName("signing.time-stamp-missed")
public record TimeStampMissed(AgreementId agreement, String by, String subject, String after) implements Fact {}
