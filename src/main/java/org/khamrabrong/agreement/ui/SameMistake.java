package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** Several detail sheets say something else than the summary: said once, and mended in all of them at once. */
final class SameMistake extends Message {

    /** Fewer are mended one by one. */
    private static final int SEVERAL = 2;

    private final transient DraftDesk desk;
    private final transient List<Finding> findings;
    private final Code code;

    private SameMistake(DraftDesk desk, Code code, List<Finding> findings, Consumer<Finding> open) {
        super(Tone.ERROR, Words.say("agreement.mistake." + code, findings.size()));
        this.desk = desk;
        this.code = code;
        this.findings = findings;
        Paragraph where = new Paragraph();
        findings.forEach(finding -> where.add(link(finding, open)));
        where.addClassName("k-row");
        Div ways = new Div(
                way("agreement.mistake.summary", indicator -> SheetCopies.asSummary(code, indicator)),
                way("agreement.mistake.sheet", indicator -> SheetCopies.asSheet(code, indicator)));
        ways.addClassName("k-row");
        Div beneath = new Div(where, ways);
        beneath.addClassName("k-stack");
        addClassName("k-mistake");
        add(beneath);
    }

    /** Nothing where not several say so. */
    static List<SameMistake> of(DraftDesk desk, List<Finding> findings, Consumer<Finding> open) {
        return SheetCopies.CODES.stream()
                .filter(code -> several(code, findings))
                .map(code -> new SameMistake(desk, code, of(code, findings), open))
                .toList();
    }

    /** Those that are not said here. */
    static List<Finding> others(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !SheetCopies.CODES.contains(finding.code()) || !several(finding.code(), findings))
                .toList();
    }

    private static boolean several(Code code, List<Finding> findings) {
        return of(code, findings).size() >= SEVERAL;
    }

    private static List<Finding> of(Code code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    private static NativeButton link(Finding finding, Consumer<Finding> open) {
        NativeButton link =
                new NativeButton(Words.say("scorecard.indicator", number(finding)), event -> open.accept(finding));
        link.addClassName("k-link");
        return link;
    }

    /** What a detail sheet says is said of an indicator. */
    private static String number(Finding finding) {
        return Objects.requireNonNull(finding.indicator());
    }

    private Button way(String key, UnaryOperator<Indicator> mend) {
        Button way = new Button(Words.say(key, findings.size()), event -> {
            desk.mend(findings.stream()
                    .flatMap(finding -> Stream.ofNullable(finding.indicator()))
                    .flatMap(number -> desk.content().indicator(number).stream())
                    .map(mend)
                    .toList());
            Notices.success(Words.say("agreement.mistake.mended", findings.size()));
        });
        way.addThemeVariants(ButtonVariant.LUMO_SMALL);
        way.setDisableOnClick(true);
        way.getElement().setAttribute("data-mistake", code.name());
        return way;
    }
}
