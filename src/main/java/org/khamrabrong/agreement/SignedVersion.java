package org.khamrabrong.agreement;

import java.util.List;

/**
 * A version that both sides signed.
 *
 * @param signatories in the order of signing
 */
public record SignedVersion(VersionRow row, List<Signatory> signatories) {}
