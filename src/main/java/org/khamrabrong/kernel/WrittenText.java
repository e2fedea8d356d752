package org.khamrabrong.kernel;

import org.jspecify.annotations.Nullable;

/** The kinds of text that people write, each with the most characters it may have; nothing is ever cut off. */
public enum WrittenText {
    REASON(20_000),
    EXPLANATION(10_000),
    INDICATOR(10_000),
    /** By which an indicator is known; kept in indexes, which take no long text. */
    INDICATOR_NUMBER(100),
    /** By which an item or step is known within its indicator, as a package holds it. */
    ITEM(200),
    /** A part of the unit's plan. */
    PLAN(10_000),
    /** Of a unit or a post, as the directory keeps it. */
    NAME(200),
    MINUTES(20_000);

    private static final char NOTHING = '\u0000';

    private final int longest;

    WrittenText(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /**
     * The text as it goes on the record, without the blanks around it.
     *
     * @throws Refusal with the given key where there is none, or as {@link #checked}
     */
    public String needed(@Nullable String text, String missing, Object... arguments) {
        if (text == null || isInvisible(text)) {
            throw new Refusal(missing, arguments);
        }
        return checked(text).strip();
    }

    /**
     * The same text, null too.
     *
     * @throws Refusal where it is too long or holds what no record can keep: NUL or half of a character; or, in what
     *     something is known by, a character that nobody sees, since two that look alike would not be the same, or the name of
     *     something else
     */
    public String checked(String text) {
        if (text != null && text.length() > longest) {
            throw new Refusal("kernel.refusal.textTooLong", longest);
        }
        if (text != null && !keeps(text)) {
            throw new Refusal("kernel.refusal.textUnkeepable");
        }
        if (text != null && isSecretive(text)) {
            throw new Refusal("kernel.refusal.numberInvisible");
        }
        if (text != null && isTaken(text)) {
            throw new Refusal("kernel.refusal.numberTaken", text);
        }
        return text;
    }

    /** Whether {@link #checked} would let it pass. */
    public boolean takes(@Nullable String text) {
        return text == null || text.length() <= longest && keeps(text) && !isSecretive(text) && !isTaken(text);
    }

    private boolean isTaken(String text) {
        return this == INDICATOR_NUMBER && !PaperItems.isIndicator(text.strip());
    }

    /** Whether two of them may look alike and yet not be the same. */
    private boolean isSecretive(String text) {
        return this == INDICATOR_NUMBER && text.codePoints().anyMatch(WrittenText::isFormat);
    }

    private static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) || isFormat(point));
    }

    private static boolean isFormat(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    /** Whether every character of it can be kept. */
    public static boolean keeps(String text) {
        return text.codePoints()
                .noneMatch(point ->
                        point == NOTHING || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
