package org.khamrabrong.language;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes names of files that no system reads as a path, a command or another name. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * Of a file that somebody brings.
     *
     * @param nameless how it is called where nothing is left of its name
     */
    public static String harmless(@Nullable String uploaded, String nameless) {
        String text = uploaded == null ? "" : Normalizer.normalize(uploaded, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String plain = plain(last, "_").replaceAll("\\s+", " ").strip().replaceAll("^\\.+|[. ]+$", "");
        String extension = extension(plain);
        String stem = extension.isEmpty() ? plain : plain.substring(0, plain.length() - extension.length() - 1);
        String shortened = shortened(stem.isBlank() ? nameless : stem.strip());
        return extension.isEmpty() ? shortened : shortened + "." + extension;
    }

    /** Of a file that is handed out under a title of ours, without its extension. */
    public static String titled(String title) {
        return shortened(plain(title, "-").strip()).strip();
    }

    /** What stands after the last dot, if it is short and plain. */
    public static String extension(String name) {
        String after = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && after.matches("[A-Za-z0-9]{1,8}") ? after : "";
    }

    private static String plain(String text, String instead) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\\\\/<>:\"|?*;%&$`']", instead);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
    }
}
