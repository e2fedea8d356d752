package org.khamrabrong.scorecard.form;

import org.khamrabrong.kit.Tone;

/**
 * What is said of a blank that is left in a text.
 *
 * @param blank what stands in the text there
 * @param count key of the sentence on top, with their number
 * @param mark key of the words beside the field
 */
public record BlankWords(String blank, Tone tone, String count, String mark) {}
