package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.TemplateRow;
import org.khamrabrong.library.TemplateSearch;

/** A sheet to search the library in, read a template and pick it. */
public final class TemplatePicker extends SideSheet {

    private static final int PAUSE = 300;

    private final transient IndicatorLibrary library;
    private final transient Consumer<LibraryEntry> picked;
    private final TextField text = new TextField(say("library.search"));
    private final SliceTable<TemplateRow> table = new SliceTable<>(say("library.title"));
    private final Div shelf = new Div(text, table);
    private final Div preview = new Div();
    private final Button back = new Button(say("library.pick.back"), event -> browse());
    private final Button pick = new Button(say("library.pick"));
    private transient @Nullable LibraryEntry read;

    public TemplatePicker(IndicatorLibrary library, Consumer<LibraryEntry> picked) {
        super(say("library.pick.title"));
        this.library = library;
        this.picked = picked;
        addClassName("k-sheet-wide");
        shelf.addClassName("k-stack");
        Typing.follow(text, PAUSE);
        text.setHelperText(say("library.search.help"));
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> table.reload());
        table.componentColumn(say("language.field.name"), this::link, "k-line-title")
                .column(say("language.field.unit"), row -> row.unit() == null ? "" : row.unit())
                .column(say("library.source"), row -> TemplateWords.source(row.origin()))
                .whenEmpty(() -> new EmptyState(say("library.none"), say("library.none.next")));
        table.show(page -> library.search(new TemplateSearch(text.getValue(), null, false), page));
        pick.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        pick.addClickListener(event -> pick());
        getFooter().add(back, pick);
        content(shelf, preview);
        browse();
    }

    private Component link(TemplateRow row) {
        NativeButton link = new NativeButton(row.name(), event -> read(row.code()));
        link.addClassName("k-link");
        return link;
    }

    private void read(String code) {
        LibraryEntry found = library.find(code);
        read = found;
        preview.removeAll();
        preview.add(new TemplateReading(found.template()));
        show(true);
        pick.focus();
    }

    private void browse() {
        show(false);
        text.focus();
    }

    private void show(boolean reading) {
        shelf.setVisible(!reading);
        preview.setVisible(reading);
        back.setVisible(reading);
        pick.setVisible(reading);
    }

    private void pick() {
        close();
        Optional.ofNullable(read).ifPresent(picked);
    }
}
