package org.khamrabrong.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.organization.Actors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** At every start, after a demonstration has set its calendar, whether there is one or not. */
@Component
class LibraryStart {

    private static final String SHIPPED = "classpath*:library/*/*.json";

    private final ShippedTemplates templates;
    private final Actors actors;

    LibraryStart(ShippedTemplates templates, Actors actors) {
        this.templates = templates;
        this.actors = actors;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void fill() throws IOException {
        List<Template> shipped = shipped();
        actors.asSystem(() -> templates.bring(shipped));
    }

    static List<Template> shipped() throws IOException {
        List<Template> templates = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
            try (InputStream text = file.getInputStream()) {
                templates.add(TemplateFormat.read(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return templates;
    }
}
