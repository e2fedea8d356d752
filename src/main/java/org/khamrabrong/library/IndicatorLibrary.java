package org.khamrabrong.library;

import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the library to everyone who is signed in. */
@Service
@Transactional(readOnly = true)
public class IndicatorLibrary {

    private final StoredTemplates templates;
    private final KeptTemplates versions;
    private final Actors actors;

    IndicatorLibrary(StoredTemplates templates, KeptTemplates versions, Actors actors) {
        this.templates = templates;
        this.versions = versions;
        this.actors = actors;
    }

    public Slice<TemplateRow> search(TemplateSearch wanted, Pageable page) {
        actors.requireSomeone();
        if (!WrittenText.keeps(wanted.text())) {
            return new SliceImpl<>(List.of(), page, false);
        }
        String literal = StoredTemplate.searchable(wanted.text())
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return templates.search(literal, wanted.measure(), wanted.retired(), page);
    }

    /** @throws Refusal where there is none of that code */
    public LibraryEntry find(String code) {
        actors.requireSomeone();
        StoredTemplate stored = templates.findById(code).orElseThrow(IndicatorLibrary::unknown);
        return new LibraryEntry(
                TemplateFormat.read(stored.content()),
                stored.version(),
                stored.revision(),
                stored.shipped(),
                stored.adapted(),
                stored.retired());
    }

    /** The contents it has and once had, the latest first. */
    public Slice<TemplateVersion> versions(String code, Pageable page) {
        actors.requireSomeone();
        return versions.of(code, page);
    }

    /** What the template said then. */
    public Template version(String code, int number) {
        actors.requireSomeone();
        return versions.findByCodeAndNumber(code, number)
                .map(kept -> TemplateFormat.read(kept.content()))
                .orElseThrow(IndicatorLibrary::unknown);
    }

    static Refusal unknown() {
        return new Refusal("library.refusal.unknownTemplate");
    }
}
