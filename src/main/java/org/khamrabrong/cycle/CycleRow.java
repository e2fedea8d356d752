package org.khamrabrong.cycle;

import java.util.List;
import org.khamrabrong.kernel.FiscalYear;

/** An opened year and its rounds in order. */
public record CycleRow(FiscalYear year, List<CycleRound> rounds) {}
