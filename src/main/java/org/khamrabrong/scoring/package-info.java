/** Measured results in, explained scores out: the agreement package, its scoring and its findings, and nothing but sums. */
package org.khamrabrong.scoring;
