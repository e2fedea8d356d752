package org.khamrabrong.library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.library.LibraryFact.TemplatesShipped;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what the application is shipped with onto the shelf; what the strategy office has written stays. */
@Component
class ShippedTemplates {

    private final StoredTemplates templates;
    private final KeptTemplates versions;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShippedTemplates(
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

    /** The codes of those that are new or another than before. */
    @Transactional
    public List<String> bring(Collection<Template> shipped) {
        templates.lock();
        Map<String, StoredTemplate> present =
                templates.findByCodeIn(shipped.stream().map(Template::code).toList()).stream()
                        .collect(Collectors.toMap(StoredTemplate::code, Function.identity()));
        List<String> brought = new ArrayList<>();
        for (Template template : shipped) {
            StoredTemplate stored = present.get(template.code());
            if (stored == null) {
                keep(templates.save(new StoredTemplate(template, true)));
                brought.add(template.code());
            } else if (!stored.adapted() && !stored.content().equals(TemplateFormat.write(template))) {
                stored.ship(template);
                keep(templates.save(stored));
                brought.add(template.code());
            }
        }
        if (!brought.isEmpty()) {
            events.publishEvent(new TemplatesShipped(actors.currentName(), List.copyOf(brought)));
        }
        return brought;
    }

    private void keep(StoredTemplate stored) {
        versions.save(new KeptTemplate(stored, clock.instant(), actors.currentName()));
    }
}
