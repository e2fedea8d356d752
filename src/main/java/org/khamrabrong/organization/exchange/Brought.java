package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.table.TableFile;

/** The files that somebody has brought and that were read; nothing of them is saved. */
public record Brought(List<TableFile> files) {

    /** More than its three tables nobody brings. */
    private static final int MOST = 6;

    public Brought {
        files = List.copyOf(files);
    }

    public static Brought nothing() {
        return new Brought(List.of());
    }

    /** A workbook stands for all; of texts each stands beside the others, and in the place of one of the same name. */
    public Brought with(TableFile file) {
        List<TableFile> all = new ArrayList<>();
        if (file.form() != null) {
            files.stream()
                    .filter(other -> other.form() != null && !other.name().equals(file.name()))
                    .forEach(all::add);
        }
        all.add(file);
        return new Brought(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    public String names() {
        return files.stream().map(TableFile::name).collect(Collectors.joining(", "));
    }

    /** Of one file its own hash, of several that of their hashes one after the other. */
    String sha256() {
        return files.size() == 1
                ? files.get(0).sha256()
                : Sha256.of(files.stream().map(TableFile::sha256).collect(Collectors.joining()));
    }
}
