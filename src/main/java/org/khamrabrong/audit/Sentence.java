package org.khamrabrong.audit;

import java.util.List;
import org.khamrabrong.kernel.Account.Weight;
import org.khamrabrong.kernel.Difference;

/**
 * An entry of the record in a reader's language.
 *
 * @param words who did what to what, from what to what, and why; long values are shortened
 * @param subject what it speaks of: an indicator's number, a round; empty where that is the agreement as a whole
 * @param details what had to be shortened, in full and a line each
 * @param differences the same values field by field
 */
public record Sentence(
        String words, String subject, List<String> details, List<Difference> differences, Weight weight) {}
