package org.khamrabrong.paper.file;

/** The note that office programs leave beside an open file, named like it but for “~$”: who has it open, and nothing else. */
final class LockFile {

    private static final int OF_WORD = 162;
    private static final int OF_EXCEL = 165;
    private static final int NAME = 54;

    private LockFile() {}

    /** A length, so many letters of a name, blanks up to its room. */
    static boolean is(byte[] content) {
        if (content.length != OF_WORD && content.length != OF_EXCEL) {
            return false;
        }
        int letters = content[0];
        if (letters < 1 || letters >= NAME || content[1] == ' ') {
            return false;
        }
        for (int i = 1; i < NAME; i++) {
            boolean blank = content[i] == ' ' || content[i] == 0;
            if (i <= letters ? Byte.toUnsignedInt(content[i]) < ' ' : !blank) {
                return false;
            }
        }
        return true;
    }
}
