package org.planted.code.scoring;

import org.springframework.stereotype.Component;

/** Mistake: pure Java needs no container. */
@Component
class ScoringBean {}
