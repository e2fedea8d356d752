package org.khamrabrong.organization;

import java.util.UUID;

/** Answered by whoever keeps agreements: how many of a unit are not closed yet. */
public interface OpenAgreements {

    int of(UUID unit);
}
