package org.khamrabrong.library;

import java.time.Clock;
import org.khamrabrong.library.LibraryFact.TemplateChanged;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the strategy office does to the library; nothing is ever deleted. */
@Service
@Transactional
public class LibraryUpkeep {

    private static final String OFFICE = "office-";

    private final StoredTemplates templates;
    private final KeptTemplates versions;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LibraryUpkeep(
            StoredTemplates templates,
            KeptTemplates versions,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.versions = versions;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Puts a new one on the shelf, whatever code it has; answers the code it got. */
    public String add(Template added) {
        actors.require(Role.STRATEGY);
        TemplateCheck.check(added);
        Template template = added.withCode(OFFICE + templates.nextNumber());
        TemplateCheck.checkReadable(template);
        StoredTemplate stored = new StoredTemplate(template, false);
        keep(templates.saveAndFlush(stored));
        events.publishEvent(stored.added(actors.currentName()));
        return stored.code();
    }

    /** Writes it anew; {@code revision} is the one that was seen. */
    public long change(String code, long revision, Template changed) {
        actors.require(Role.STRATEGY);
        StoredTemplate stored = stored(code, revision);
        TemplateCheck.check(changed);
        Template template = changed.withCode(code);
        if (TemplateFormat.write(template).equals(stored.content())) {
            return stored.revision();
        }
        TemplateCheck.checkReadable(template);
        TemplateChanged fact = stored.adapt(template, actors.currentName());
        long written = written(stored);
        keep(stored);
        events.publishEvent(fact);
        return written;
    }

    /** No longer offered to those who draft; what was copied from it stays. */
    public long retire(String code, long revision) {
        actors.require(Role.STRATEGY);
        StoredTemplate stored = stored(code, revision);
        if (stored.retired()) {
            return stored.revision();
        }
        events.publishEvent(stored.retire(actors.currentName()));
        return written(stored);
    }

    public long restore(String code, long revision) {
        actors.require(Role.STRATEGY);
        StoredTemplate stored = stored(code, revision);
        if (!stored.retired()) {
            return stored.revision();
        }
        events.publishEvent(stored.restore(actors.currentName()));
        return written(stored);
    }

    private StoredTemplate stored(String code, long revision) {
        StoredTemplate stored = templates.findById(code).orElseThrow(IndicatorLibrary::unknown);
        if (stored.revision() != revision) {
            throw new TemplateChangedMeanwhile();
        }
        return stored;
    }

    private long written(StoredTemplate stored) {
        try {
            return templates.saveAndFlush(stored).revision();
        } catch (OptimisticLockingFailureException lost) {
            throw new TemplateChangedMeanwhile();
        }
    }

    private void keep(StoredTemplate stored) {
        versions.save(new KeptTemplate(stored, clock.instant(), actors.currentName()));
    }
}
