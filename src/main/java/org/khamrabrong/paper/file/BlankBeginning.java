package org.khamrabrong.paper.file;

import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Blanks and line breaks that a program on the way has put before a file; no program opens it any more, or only some do. */
final class BlankBeginning {

    private static final int MOST = 1024;
    private static final Set<FileMagic> HIDDEN =
            Set.of(FileMagic.OOXML, FileMagic.OLE2, FileMagic.PDF, FileMagic.PNG, FileMagic.JPEG);

    private BlankBeginning() {}

    static boolean hides(byte[] content) {
        int begin = 0;
        while (begin < Math.min(content.length, MOST) && isBlank(content[begin])) {
            begin++;
        }
        return begin > 0 && HIDDEN.contains(FileMagic.valueOf(Arrays.copyOfRange(content, begin, end(content, begin))));
    }

    private static int end(byte[] content, int begin) {
        return Math.min(content.length, begin + MOST);
    }

    /** Also the mark of UTF-8, which such programs like to write. */
    private static boolean isBlank(byte one) {
        return one == ' '
                || one == '\t'
                || one == '\r'
                || one == '\n'
                || one == (byte) 0xEF
                || one == (byte) 0xBB
                || one == (byte) 0xBF;
    }
}
