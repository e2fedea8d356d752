package org.khamrabrong.evaluation;

import java.time.Instant;
import org.khamrabrong.scoring.Result;

/** A challenge as it is read, people by name; answer and what belongs to it are null while it waits for one. */
public record ChallengeRow(
        String number,
        String question,
        Instant askedAt,
        String askedBy,
        String answer,
        Result corrected,
        Instant answeredAt,
        String answeredBy) {}
