package org.khamrabrong;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Template;
import org.khamrabrong.library.TemplateRow;
import org.khamrabrong.library.TemplateSearch;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Indicator;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** A template that a strategy office has put on the shelf, found by a word that no other has. */
public record OwnTemplate(Made made, String word, String code, ApplicationContext application) {

    /** A percentage in five levels, with two blanks. */
    public static final String MODEL = "individual-2.3-25";

    public static OwnTemplate of(Made made, ApplicationContext application) {
        String word = "เอกลักษณ์ " + UUID.randomUUID();
        String code = asStrategy(made, application, () -> {
            Template model = library(application).find(MODEL).template();
            return application
                    .getBean(LibraryUpkeep.class)
                    .add(new Template(
                            null, model.source(), null, null, model.indicator().withName(word)));
        });
        return new OwnTemplate(made, word, code, application);
    }

    public LibraryEntry stored() {
        return asStrategy(() -> library(application).find(code));
    }

    /** Those of this word, a copy among them. */
    public List<String> codes() {
        return asStrategy(() -> library(application)
                .search(new TemplateSearch(word, null, false), PageRequest.of(0, 20))
                .map(TemplateRow::code)
                .getContent());
    }

    /** By a colleague, behind the screens. */
    public void change(UnaryOperator<Template> change) {
        LibraryEntry seen = stored();
        asStrategy(() ->
                application.getBean(LibraryUpkeep.class).change(code, seen.revision(), change.apply(seen.template())));
    }

    public void changeIndicator(UnaryOperator<Indicator> change) {
        change(template -> new Template(
                code, template.source(), template.position(), template.halfYear(), change.apply(template.indicator())));
    }

    public <T> T asStrategy(Supplier<T> work) {
        return asStrategy(made, application, work);
    }

    private static <T> T asStrategy(Made made, ApplicationContext application, Supplier<T> work) {
        return application.getBean(Actors.class).as(made.username(Role.STRATEGY), work);
    }

    private static IndicatorLibrary library(ApplicationContext application) {
        return application.getBean(IndicatorLibrary.class);
    }
}
