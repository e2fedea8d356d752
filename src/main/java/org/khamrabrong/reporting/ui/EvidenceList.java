package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.EvidenceRow;

/** Evidence files to fetch, each with its size, its hash and who attached it. */
public class EvidenceList extends Div {

    private final String address;

    /** Of reports, to be read. */
    public EvidenceList(List<EvidenceRow> files) {
        this(files, EvidenceDownload.ADDRESS, null);
    }

    /**
     * @param address before the id of a file, relative to the application
     * @param remove null where nothing may be taken away
     */
    public EvidenceList(List<EvidenceRow> files, String address, @Nullable Consumer<UUID> remove) {
        this.address = address;
        addClassName("k-evidence");
        if (files.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reporting.evidence.none"));
            none.addClassName("k-quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-list");
        files.forEach(file -> list.add(item(file, remove)));
        add(list);
    }

    private ListItem item(EvidenceRow file, @Nullable Consumer<UUID> remove) {
        Anchor link = new Anchor(address + file.id(), file.file().fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span about = new Span(getTranslation(
                "reporting.evidence.about",
                file.file().type().extensions().get(0).toUpperCase(Locale.ROOT),
                size(file.file().size()),
                file.attachedBy(),
                Words.formats().dateTime(file.attachedAt())));
        about.addClassNames("k-quiet", "k-small");
        about.setTitle("SHA-256 " + file.file().sha256());
        Div words = new Div(link, about);
        words.addClassName("k-evidence-file");
        ListItem item = new ListItem(words);
        if (remove != null) {
            Button button = new Button(VaadinIcon.TRASH.create(), event -> remove.accept(file.id()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            button.setAriaLabel(
                    getTranslation("reporting.evidence.remove", file.file().fileName()));
            item.add(button);
        }
        return item;
    }

    private String size(long bytes) {
        BigDecimal kilobytes = new BigDecimal(bytes).divide(new BigDecimal(1024), 1, RoundingMode.UP);
        return kilobytes.compareTo(new BigDecimal(1024)) < 0
                ? getTranslation("reporting.evidence.kilobytes", kilobytes.toPlainString())
                : getTranslation(
                        "reporting.evidence.megabytes",
                        kilobytes
                                .divide(new BigDecimal(1024), 1, RoundingMode.HALF_UP)
                                .toPlainString());
    }
}
