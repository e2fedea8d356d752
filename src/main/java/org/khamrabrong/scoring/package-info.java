/** Measured results in, explained scores out: the agreement package, what differs between two, its scoring and its findings, and nothing but sums. */
@NullMarked
package org.khamrabrong.scoring;

import org.jspecify.annotations.NullMarked;
