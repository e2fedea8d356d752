package org.khamrabrong.intake.workbook;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of the bundles, by their keys.
 *
 * @param thai in which a workbook is written
 * @param english read as well
 */
public record Vocabulary(UnaryOperator<String> thai, UnaryOperator<String> english) {

    public String say(String key) {
        return thai.apply(key);
    }

    /** As it may stand in a file. */
    public List<String> spellings(String key) {
        return List.of(thai.apply(key), english.apply(key));
    }
}
