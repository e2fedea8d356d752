package org.khamrabrong.intake.reading;

import java.nio.charset.StandardCharsets;
import org.khamrabrong.kernel.Refusal;

/** The container of former office programs, in which encrypted files of today lie too: never opened, only told apart. */
final class OldOffice {

    private static final byte[] CONTAINER = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private OldOffice() {}

    static void refuse(String name, byte[] file) {
        if (!startsWith(file, CONTAINER)) {
            return;
        }
        if (names(file, "EncryptedPackage") || names(file, "EncryptionInfo")) {
            throw new Refusal("refusal.import.encrypted", name);
        }
        if (names(file, "WordDocument")) {
            throw new Refusal("refusal.import.oldDocument", name);
        }
        if (names(file, "Workbook") || names(file, "Book")) {
            throw new Refusal("refusal.import.oldWorkbook", name);
        }
        throw new Refusal("refusal.import.unknown", name);
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || file[i] != mark[i]) {
                return false;
            }
        }
        return true;
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
