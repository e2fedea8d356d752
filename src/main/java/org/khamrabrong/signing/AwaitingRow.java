package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.agreement.Side;

/**
 * A signature that was given and counts for nothing until authorities have answered.
 *
 * @param name of the signer
 */
public record AwaitingRow(Side side, String name, Instant since) {}
