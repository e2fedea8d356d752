package org.khamrabrong.workflow.remark;

import java.time.Instant;

/** A paper as an approver, or the level before his or her time, decided on it last. */
public record Look(Instant at, String content) {}
