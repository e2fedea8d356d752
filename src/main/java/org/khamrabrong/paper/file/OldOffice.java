package org.khamrabrong.paper.file;

import java.nio.charset.StandardCharsets;

/**
 * The container of former office programs, in which encrypted files of today lie too: never opened, only told apart by the
 * names in its directory. (POI would reserve up to 250 MB on the word of a header.)
 */
final class OldOffice {

    private OldOffice() {}

    static void refuse(String name, byte[] file) {
        if (names(file, "EncryptedPackage") || names(file, "EncryptionInfo")) {
            throw FileKind.refusal("encrypted", name);
        }
        if (names(file, "WordDocument")) {
            throw FileKind.refusal("oldDocument", name);
        }
        if (names(file, "Workbook") || names(file, "Book")) {
            throw FileKind.refusal("oldWorkbook", name);
        }
    }

    /** Whether its directory holds an entry of that name. */
    private static boolean names(byte[] file, String entry) {
        byte[] name = (entry + '\u0000').getBytes(StandardCharsets.UTF_16LE);
        int last = file.length - name.length;
        for (int at = 0; at <= last; at++) {
            int i = 0;
            while (i < name.length && file[at + i] == name[i]) {
                i++;
            }
            if (i == name.length) {
                return true;
            }
        }
        return false;
    }
}
