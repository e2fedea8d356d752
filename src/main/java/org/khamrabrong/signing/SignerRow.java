package org.khamrabrong.signing;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Signatory;

/**
 * Who signed, as it is shown.
 *
 * @param actingFor who was signed for; null where somebody signed for him- or herself
 */
public record SignerRow(
        String username, String name, String position, String unitName, Signatory.@Nullable ActingFor actingFor) {}
