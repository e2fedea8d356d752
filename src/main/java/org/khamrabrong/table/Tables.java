package org.khamrabrong.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.paper.file.FileKind;

/** Files that hold tables and nothing else: workbooks, and texts whose cells stand between separators. */
public final class Tables {

    /** Of one file, in bytes. */
    public static final int LARGEST = OfficeFile.LARGEST;

    /** By which such a file is called. */
    public static final List<String> EXTENSIONS = List.of(".xlsx", ".csv", ".txt");

    private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv");

    private Tables() {}

    /** @throws Refusal that says why it is not read */
    public static TableFile read(String uploadedName, byte[] content) {
        String name = FileNames.harmless(uploadedName, "table");
        if (content.length > 0 && content.length <= LARGEST) {
            switch (kind(name, content)) {
                case TEXT:
                    return text(name, content);
                case XLSX:
                    break;
                default:
                    throw noTable(name);
            }
        }
        OfficeFile file = OfficeFile.of(uploadedName, content);
        return new TableFile(name, file.sha256(), Workbooks.read(file), null);
    }

    private static FileKind kind(String name, byte[] content) {
        return TextForm.isMarked(content)
                ? FileKind.TEXT
                : FileKind.of(name, content).orElseThrow(() -> noTable(name));
    }

    private static Refusal noTable(String name) {
        return new Refusal("table.refusal.file.noTable", name);
    }

    private static TableFile text(String name, byte[] content) {
        String extension = FileNames.extension(name).toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(extension)) {
            throw new Refusal("table.refusal.file.nameDiffers", name, "CSV");
        }
        String stem = name.substring(0, name.length() - extension.length() - 1);
        TextForm form = TextForm.of(name, content);
        return new TableFile(name, Sha256.of(content), List.of(SeparatedText.read(name, stem, form)), form);
    }
}
