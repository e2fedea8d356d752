package org.khamrabrong.seal;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What one version of a file adds to the directory of its objects.
 *
 * @param begin where the section stands
 * @param end of the version: behind its end mark
 * @param entries by object number
 */
record XrefSection(int begin, int end, Map<Integer, Entry> entries, COSDictionary trailer) {

    enum Kind {
        FREE,
        IN_FILE,
        IN_STREAM
    }

    /**
     * Where an object is.
     *
     * @param place offset in the file, or number of the object stream
     */
    record Entry(Kind kind, long place, int generation) {}

    boolean hasPrevious() {
        return trailer.containsKey(COSName.PREV);
    }

    int previous() throws DamagedPdf {
        long previous = trailer.getLong(COSName.PREV, -1);
        if (previous < 0 || previous >= begin) {
            throw new DamagedPdf("Prev");
        }
        return (int) previous;
    }
}
