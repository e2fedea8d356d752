/** Decision tables that the office may change: read, checked, tried, kept in versions, and pinned by each year. */
@NamedInterface("decision")
@NullMarked
package org.khamrabrong.workflow.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
