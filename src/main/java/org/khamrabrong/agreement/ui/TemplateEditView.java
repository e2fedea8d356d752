package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
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
import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.PackageDifferences;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Template;
import org.khamrabrong.library.TemplateChangedMeanwhile;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Indicator;

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

    private static final AgreementPackage NO_AGREEMENT =
            new AgreementPackage(null, null, null, null, null, null, null, null, null, List.of(), null);

    private final transient IndicatorLibrary library;
    private final transient LibraryUpkeep upkeep;
    private final Div notices = new Div();
    private transient TemplateOrigin origin;
    private transient IndicatorParts parts;
    private String code;
    private long revision;

    TemplateEditView(IndicatorLibrary library, LibraryUpkeep upkeep) {
        this.library = library;
        this.upkeep = upkeep;
        notices.addClassName("k-stack");
        FormFooter foot = new FormFooter();
        foot.primary(say("library.save"), this::save);
        foot.secondary(say("library.form.leave"), this::leave);
        footer(foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LibraryEntry entry =
                event.getRouteParameters().get(CODE).map(library::find).orElse(null);
        boolean isChange = event.getLocation().getPath().endsWith("/" + EDIT);
        code = isChange ? entry.template().code() : null;
        revision = entry == null ? 0 : entry.revision();
        title(entry == null ? say("library.add") : entry.template().indicator().name());
        help(say(isChange ? "library.form.help.change" : "library.form.help.add"));
        show(entry == null ? empty() : entry.template());
    }

    private void show(Template start) {
        origin = new TemplateOrigin(start);
        parts = new IndicatorParts(
                start.indicator(), NO_AGREEMENT, Set.of(), finding -> !LEFT_OPEN.contains(finding.code()));
        parts.onTyped(parts::look);
        parts.look();
        removeAll();
        notices.removeAll();
        add(notices);
        add(parts.components());
        add(new H3(say("library.form.origin")), origin);
    }

    private void save() {
        notices.removeAll();
        if (!(origin.check() & parts.check())) {
            notices.add(new Message(Tone.ERROR, say("agreement.form.wrong")));
            return;
        }
        Template written = origin.write(parts.write());
        try {
            if (code == null) {
                code = upkeep.add(written);
            } else {
                upkeep.change(code, revision, written);
            }
            Notices.success(say("library.saved"));
            leave();
        } catch (TemplateChangedMeanwhile lost) {
            tellWhatChanged(lost, written.indicator());
        }
    }

    /** Both versions stand side by side; the next save is made on top of the colleague's. */
    private void tellWhatChanged(TemplateChangedMeanwhile lost, Indicator written) {
        LibraryEntry now = library.find(code);
        revision = now.revision();
        Anchor stored = new Anchor(SHELF + "/" + code, say("library.form.stored", now.version()), AnchorTarget.BLANK);
        stored.addClassName("k-link");
        notices.add(
                new Message(Tone.WARNING, say(lost.key())),
                new Differences(
                        PackageDifferences.between(
                                alone(now.template().indicator().withNumber(written.number())), alone(written)),
                        say("agreement.form.asItIsNow"),
                        say("library.form.asYouTyped")),
                stored);
        notices.scrollIntoView();
    }

    private void leave() {
        UI.getCurrent().navigate(code == null ? SHELF : SHELF + "/" + code);
    }

    private static AgreementPackage alone(Indicator indicator) {
        return NO_AGREEMENT.withIndicators(List.of(indicator));
    }

    private static Template empty() {
        return new Template(null, null, null, null, DraftTable.blank(NO_AGREEMENT));
    }
}
