package org.khamrabrong.workflow.approval;

import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;

/**
 * Whose paper it is, and by which year's table it goes.
 *
 * @param unit the unit whose agreement it is
 */
public record PaperOf(UUID unit, FiscalYear year) {}
