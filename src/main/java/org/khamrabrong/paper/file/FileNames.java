package org.khamrabrong.paper.file;

import java.text.Normalizer;

/** Makes of an uploaded file's name one that no system reads as a path, a command or another name. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** @param nameless how it is called where nothing is left of its name */
    public static String harmless(String uploaded, String nameless) {
        String text = uploaded == null ? "" : Normalizer.normalize(uploaded, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%&$`']", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        String extension = extension(plain);
        String stem = extension.isEmpty() ? plain : plain.substring(0, plain.length() - extension.length() - 1);
        String named = stem.isBlank() ? nameless : stem.strip();
        String shortened = named.codePointCount(0, named.length()) > LONGEST
                ? named.substring(0, named.offsetByCodePoints(0, LONGEST))
                : named;
        return extension.isEmpty() ? shortened : shortened + "." + extension;
    }

    /** What stands after the last dot, if it is short and plain. */
    public static String extension(String name) {
        String after = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && after.matches("[A-Za-z0-9]{1,8}") ? after : "";
    }
}
