package org.khamrabrong.scoring;

import org.khamrabrong.kernel.MessageKey;

/**
 * Why a reported figure cannot be used.
 *
 * @param figure the name of the figure as the measure asks for it, whichever part of it is meant
 * @param shown what stands there, or its beginning
 */
public record FigureProblem(String figure, String shown, MessageKey reason) {}
