package org.khamrabrong.evaluation;

/** A result on which committee or unit have still to speak, with what was said on it so far. */
public record OpenResult(EvaluationSheet sheet, ResultCourse course) {}
