package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.Template;
import org.khamrabrong.library.TemplateChangedMeanwhile;
import org.khamrabrong.library.TemplateDrafts;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scorecard.form.BlankWords;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.Code;

/** The whole template as the strategy office writes it, in the form in which officers write their indicators. */
@Route("library/:" + TemplateEditView.CODE + "/" + TemplateEditView.EDIT)
@RouteAlias("library/:" + TemplateEditView.CODE + "/copy")
@RouteAlias("library/new")
@RolesAllowed("STRATEGY")
class TemplateEditView extends Page implements BeforeEnterObserver {

    static final String CODE = "code";
    static final String EDIT = "edit";
    private static final String SHELF = "library";

    /** A template has no weight and no dimension, and may leave its scale to the office. */
    private static final Set<Code> LEFT_OPEN =
            EnumSet.of(Code.WEIGHT_NOT_POSITIVE, Code.UNKNOWN_DIMENSION, Code.SCALE_TOO_FEW_POINTS);

    private static final BlankWords LEFT_ON_PURPOSE =
            new BlankWords(Template.BLANK, Tone.INFO, "library.form.blanks", "library.form.blank");

    private final transient IndicatorLibrary library;
    private final transient LibraryUpkeep upkeep;
    private final transient TemplateDrafts drafts;
    private final Div notices = new Div();
    private final FormFooter foot = new FormFooter();
    private final Button discard;
    private transient TemplateText kept;
    private transient Template start;
    private transient TemplateOrigin origin;
    private transient IndicatorParts parts;
    private @Nullable String code;
    private long revision;

    TemplateEditView(IndicatorLibrary library, LibraryUpkeep upkeep, TemplateDrafts drafts) {
        this.library = library;
        this.upkeep = upkeep;
        this.drafts = drafts;
        notices.addClassName("k-stack");
        foot.primary(say("library.save"), this::save);
        foot.secondary(say("library.form.leave"), this::leave);
        discard = foot.danger(say("library.form.discard"), this::askToDiscard);
        footer(foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LibraryEntry> entry = event.getRouteParameters().get(CODE).map(library::find);
        String place = event.getLocation().getPath();
        boolean isChange = place.endsWith("/" + EDIT);
        start = entry.map(LibraryEntry::template).orElseGet(TemplateEditView::empty);
        code = isChange ? start.code() : null;
        revision = entry.map(LibraryEntry::revision).orElse(0L);
        kept = new TemplateText(drafts, place);
        title(entry.isPresent() ? start.indicator().title() : say("library.add"));
        help(say(isChange ? "library.form.help.change" : "library.form.help.add"));
        show();
        kept.unreadable().ifPresent(notices::add);
        if (kept.restore(origin, parts)) {
            parts.look();
            tellWhatIsBack();
        }
    }

    private void show() {
        origin = new TemplateOrigin(start);
        parts = new IndicatorParts(
                start.indicator(),
                TemplateDifferences.NO_AGREEMENT,
                Set.of(),
                LEFT_ON_PURPOSE,
                finding -> !LEFT_OPEN.contains(finding.code()));
        parts.onTyped(this::typed);
        origin.onTyped(this::typed);
        parts.look();
        discard.setVisible(false);
        removeAll();
        notices.removeAll();
        add(notices);
        add(parts.components());
        add(new H3(say("library.form.origin")), origin);
    }

    private void typed() {
        foot.savedAt(kept.keep(revision, origin, parts));
        discard.setVisible(true);
        parts.look();
    }

    /** The typed text stands on the template as it is now, which may be another than the one it was typed on. */
    private void tellWhatIsBack() {
        discard.setVisible(true);
        notices.add(new Message(Tone.INFO, say("library.form.restored")));
        if (code != null && kept.typedOnAnother(revision)) {
            compare(library.find(code), say("library.form.changedSince"));
        }
    }

    private void askToDiscard() {
        Confirm.danger(
                say("library.discard.title"),
                say(code == null ? "library.discard.new" : "library.discard.change"),
                say("library.discard"),
                this::discard);
    }

    private void discard() {
        kept.forget();
        if (code != null) {
            LibraryEntry now = library.find(code);
            start = now.template();
            revision = now.revision();
        }
        show();
    }

    private void save() {
        notices.removeAll();
        if (!(origin.check() & parts.check())) {
            notices.add(new Message(Tone.ERROR, say("scorecard.form.wrong")));
            return;
        }
        Template written = origin.write(parts.write());
        if (code == null) {
            code = upkeep.add(written);
        } else if (!change(code, written)) {
            return;
        }
        kept.forget();
        Notices.success(say("library.saved"));
        leave();
    }

    /** False where a colleague has changed it meanwhile. */
    private boolean change(String changed, Template written) {
        try {
            upkeep.change(changed, revision, written);
            return true;
        } catch (TemplateChangedMeanwhile lost) {
            LibraryEntry now = library.find(changed);
            revision = now.revision();
            kept.keep(revision, origin, parts);
            compare(now, say(lost.key()));
            return false;
        }
    }

    /** Both versions stand side by side; the next save is made on top of the colleague's. */
    private void compare(LibraryEntry now, String sentence) {
        Anchor stored = new Anchor(
                SHELF + "/" + now.template().code(), say("library.form.stored", now.version()), AnchorTarget.BLANK);
        stored.addClassName("k-link");
        notices.add(
                new Message(Tone.WARNING, sentence),
                new Differences(
                        TemplateDifferences.between(now.template(), origin.write(parts.write())),
                        say("scorecard.form.asItIsNow"),
                        say("library.form.asYouTyped")),
                stored);
        notices.scrollIntoView();
    }

    private void leave() {
        UI.getCurrent().navigate(code == null ? SHELF : SHELF + "/" + code);
    }

    private static Template empty() {
        return new Template("", Source.NONE, null, null, IndicatorParts.blank(TemplateDifferences.NO_AGREEMENT));
    }
}
