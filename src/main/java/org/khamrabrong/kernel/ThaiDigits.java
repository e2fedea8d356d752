package org.khamrabrong.kernel;

/** Thai and Arabic digits, read alike and written as asked. */
public final class ThaiDigits {

    private static final char THAI_ZERO = '\u0E50';
    private static final char THAI_NINE = '\u0E59';

    private ThaiDigits() {}

    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, THAI_NINE, '0');
    }

    public static String toThai(String text) {
        return shift(text, '0', '9', THAI_ZERO);
    }

    private static String shift(String text, char first, char last, char zero) {
        StringBuilder shifted = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= first && c <= last) {
                if (shifted == null) {
                    shifted = new StringBuilder(text);
                }
                shifted.setCharAt(i, (char) (c - first + zero));
            }
        }
        return shifted == null ? text : shifted.toString();
    }
}
