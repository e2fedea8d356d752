package org.khamrabrong.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.library.LibraryFact.TemplateAdded;
import org.khamrabrong.library.LibraryFact.TemplateChanged;
import org.khamrabrong.library.LibraryFact.TemplateRestored;
import org.khamrabrong.library.LibraryFact.TemplateRetired;
import org.khamrabrong.scoring.Indicator;

/** A template as it stands on the shelf now. */
@Entity
@Table(name = "library_template")
class StoredTemplate {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Id
    private String code;

    private String name;
    private @Nullable String unit;
    private String measure;
    private @Nullable String position;
    private @Nullable Integer halfYear;
    private String paper;
    private String section;
    private int blanks;
    private String words;
    private String shelfKey;
    private boolean shipped;
    private boolean adapted;
    private boolean retired;
    private int version;
    private String content;

    @Version
    private @Nullable Long revision;

    protected StoredTemplate() {}

    StoredTemplate(Template template, boolean shipped) {
        this.code = template.code();
        this.shipped = shipped;
        this.shelfKey = NUMBER.matcher(code)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
        write(template);
    }

    /** What the texts that are searched and what is searched for have in common. */
    static String searchable(String text) {
        return ThaiDigits.toArabic(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    TemplateAdded added(String by) {
        return new TemplateAdded(by, code, name);
    }

    TemplateChanged adapt(Template template, String by) {
        int former = version;
        write(template);
        adapted = true;
        return new TemplateChanged(by, code, former, version);
    }

    TemplateRetired retire(String by) {
        retired = true;
        return new TemplateRetired(by, code, name);
    }

    TemplateRestored restore(String by) {
        retired = false;
        return new TemplateRestored(by, code, name);
    }

    /** What an update of the application brings. */
    void ship(Template template) {
        write(template);
    }

    private void write(Template template) {
        Indicator indicator = template.indicator();
        name = indicator.title();
        unit = indicator.unit();
        measure = indicator.measure().type();
        position = template.position();
        halfYear = template.halfYear();
        paper = template.source().paper();
        section = template.source().section();
        blanks = template.blanks().size();
        words = searchable(Stream.of(code, name, unit, measure, position, paper, section)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \n")));
        content = TemplateFormat.write(template);
        version++;
    }

    boolean shipped() {
        return shipped;
    }

    boolean adapted() {
        return adapted;
    }

    boolean retired() {
        return retired;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    String content() {
        return content;
    }

    /** Of one that is kept. */
    long revision() {
        return Optional.ofNullable(revision).orElseThrow();
    }
}
