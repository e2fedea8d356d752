package org.khamrabrong.agreement;

import java.time.Instant;
import org.khamrabrong.kernel.AgreementId;

/**
 * An immutable version as a list shows it.
 *
 * @param sha256 of its content in UTF-8, hexadecimal
 */
public record VersionRow(
        AgreementId agreement, int number, VersionKind kind, String sha256, Instant madeAt, String madeBy) {}
