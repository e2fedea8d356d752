package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.library.Template;
import org.khamrabrong.scorecard.form.BlankWords;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.Indicator;

/** The sheet in which one indicator of a request is written; what is typed is kept from the first letter on. */
final class AmendedIndicatorForm extends SideSheet {

    /** Under which a new indicator's form keeps what was typed. */
    static final String NEW = "indicator";

    private static final BlankWords TO_FILL_IN =
            new BlankWords(Template.BLANK, Tone.WARNING, "amendment.blanks.count", "amendment.blanks.field");

    private final transient AmendmentDesk desk;
    private final transient TypedText kept;
    private final transient IndicatorParts parts;
    private final transient @Nullable Indicator before;
    private final String name;
    private final Div notices = new Div();
    private final Span saved = new Span();

    /** @param before the indicator as it is asked for now; null for a new one */
    AmendedIndicatorForm(AmendmentDesk desk, TypedText kept, @Nullable Indicator before) {
        super(
                before == null
                        ? say("amendment.form.new")
                        : say("language.indicator.title", before.number(), before.title()));
        this.desk = desk;
        this.kept = kept;
        this.before = before;
        this.name = before == null ? NEW : NEW + ":" + before.number();
        addClassName("k-sheet-wide");
        notices.addClassName("k-stack");
        Indicator start = before == null ? IndicatorParts.blank(desk.proposed()) : before;
        parts = new IndicatorParts(start, desk.proposed(), otherNumbers(), TO_FILL_IN, finding -> true);
        content(notices);
        content(parts.components());
        kept.of(name).ifPresent(this::restore);
        parts.onTyped(this::typed);
        foot();
        parts.look();
    }

    private void foot() {
        saved.addClassName("k-footer-saved");
        saved.getElement().setAttribute("role", "status");
        Button save = new Button(say("amendment.form.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        parts.onSettled(save::focus);
        getFooter().add(saved, save);
    }

    private void restore(Map<String, String> typed) {
        parts.restore(typed);
        notices.add(new Message(Tone.INFO, say("amendment.form.restored")));
    }

    private void typed() {
        saved.setText(say("kit.savedAt", Words.formats().time(kept.keep(name, parts.typed()))));
        parts.look();
    }

    private void save() {
        notices.removeAll();
        if (!parts.check()) {
            notices.add(new Message(Tone.ERROR, say("scorecard.form.wrong")));
            return;
        }
        Indicator written = parts.write();
        if (before != null && !before.number().equals(written.number())) {
            notices.add(new Message(Tone.ERROR, say("amendment.form.numberStays", before.number())));
            return;
        }
        if (desk.write(before, written)) {
            kept.forget(name);
            close();
            Notices.success(say("amendment.form.saved", written.number()));
        }
    }

    private Set<String> otherNumbers() {
        return desk.proposed().indicators().stream()
                .map(Indicator::number)
                .filter(number -> before == null || !number.equals(before.number()))
                .collect(Collectors.toSet());
    }
}
