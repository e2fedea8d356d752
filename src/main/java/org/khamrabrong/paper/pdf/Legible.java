package org.khamrabrong.paper.pdf;

/**
 * Any text as the typeface can show it: a line feed breaks the line, other blanks are spaces, what nobody sees (marks of
 * direction, joiners, controls) is left out, and a letter that the typeface lacks stands as {@value #UNKNOWN}.
 */
final class Legible {

    static final char UNKNOWN = '\u25ca';

    private static final char SPACE = ' ';
    private static final char UNBROKEN_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';

    private Legible() {}

    static String text(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(point -> append(point, legible));
        return legible.toString();
    }

    private static void append(int point, StringBuilder legible) {
        if (point == '\n' || point == UNBROKEN_SPACE) {
            legible.append((char) point);
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            legible.append(SPACE);
        } else if (isSeen(point)) {
            legible.append(isKnown(point) ? (char) point : UNKNOWN);
        }
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && point != SOFT_HYPHEN;
    }

    private static boolean isKnown(int point) {
        return Character.isBmpCodePoint(point) && Typeface.REGULAR.charExists(point) && Typeface.BOLD.charExists(point);
    }
}
