package org.khamrabrong.kernel;

import java.time.LocalDate;

/** The language of one reader, as far as the words for a fact need it. */
public interface Speech {

    String say(String key, Object... arguments);

    /** The word of the bundles at {@code prefix + code}; the code itself where they have none. */
    String word(String prefix, String code);

    /** What a unit is called in it. */
    String name(UnitName unit);

    String day(LocalDate day);

    /** By the reader's era. */
    String year(FiscalYear year);
}
