package org.khamrabrong.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** The order of a Thai dictionary, numbers by their size, as the database has it in its collation {@code thai_names}. */
public final class ThaiOrder {

    /** Frozen, so that many may compare at once. */
    private static final Collator DICTIONARY = Collator.getInstance(
                    new ULocale(Languages.THAI.getLanguage() + "-u-kn-true"))
            .freeze();

    private ThaiOrder() {}

    public static <T> Comparator<T> by(Function<T, String> name) {
        return (one, other) -> DICTIONARY.compare(name.apply(one), name.apply(other));
    }
}
