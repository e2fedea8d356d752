package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Languages;
import org.khamrabrong.notification.Headline;
import org.khamrabrong.notification.NoticeBoard;
import org.khamrabrong.notification.NoticeFilter;
import org.khamrabrong.notification.NoticeKeeping;
import org.khamrabrong.notification.NoticePreferences;
import org.khamrabrong.notification.NoticeRow;
import org.khamrabrong.notification.NoticeRow.Told;

/** Everything that the person was told of, the latest first; each leads to the step or to the agreement. */
@Route("notices")
@PermitAll
class NoticesView extends Page implements BeforeEnterObserver {

    private final transient NoticeBoard board;
    private final transient NoticePreferences preferences;
    private final Select<Kind> kind = new Select<>();
    private final Checkbox unreadOnly = new Checkbox(getTranslation("notification.notices.unreadOnly"));
    private final Div said = new Div();
    private final transient SliceTable<NoticeRow> table;

    NoticesView(NoticeBoard board, NoticePreferences preferences, NoticeKeeping keeping) {
        this.board = board;
        this.preferences = preferences;
        title(getTranslation("notification.notices.title"));
        help(getTranslation("notification.notices.help", keeping.read(), keeping.unread()));
        Anchor settings = new Anchor("notices/settings", getTranslation("notification.preferences.title"));
        actions(new Button(getTranslation("notification.notices.readAll"), click -> readAll()), settings);
        kind.setLabel(getTranslation("notification.notices.kind"));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("notification.notices.everyKind"));
        kind.setItemLabelGenerator(NoticesView::word);
        kind.addValueChangeListener(change -> show());
        unreadOnly.addValueChangeListener(change -> show());
        Div filters = new Div(kind, unreadOnly);
        filters.addClassName("k-row");
        table = new SliceTable<NoticeRow>(getTranslation("notification.notices.title"))
                .componentColumn(getTranslation("notification.notices.what"), this::what, "k-line-title")
                .componentColumn(getTranslation("notification.notices.kind"), NoticesView::badge)
                .column(
                        getTranslation("notification.notices.when"),
                        row -> Words.formats().dateTime(row.at()),
                        "k-nowrap")
                .componentColumn(getTranslation("notification.notices.action"), this::read, "k-line-action")
                .whenEmpty(() -> {
                    String none = filter().equals(NoticeFilter.NONE)
                            ? "notification.notices.none"
                            : "notification.notices.noneFound";
                    return new EmptyState(VaadinIcon.BELL_O, getTranslation(none), getTranslation(none + ".next"));
                });
        add(said, filters, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        said.setVisible(false);
        if (preferences.present().stopped()) {
            said.setVisible(true);
            said.add(new Message(Tone.WARNING, getTranslation("notification.preferences.stopped")));
        }
        show();
    }

    private void show() {
        NoticeFilter chosen = filter();
        table.show(page -> board.page(chosen, page));
    }

    private NoticeFilter filter() {
        return new NoticeFilter(kind.getValue(), unreadOnly.getValue());
    }

    private void readAll() {
        board.readAll();
        show();
    }

    private Component what(NoticeRow row) {
        Told told = row.told();
        Div words = new Div(told == null ? hidden() : opener(row, told));
        words.addClassName("k-line-words");
        String sentence = Languages.ENGLISH.equals(Languages.orThai(getLocale()))
                ? row.said().english()
                : row.said().thai();
        if (!sentence.isEmpty()) {
            Span fact = new Span(sentence);
            fact.addClassNames("k-quiet", "k-small");
            words.add(fact);
        }
        return words;
    }

    private Component hidden() {
        Span words = new Span(getTranslation("notification.notices.hidden"));
        words.addClassName("k-quiet");
        return words;
    }

    private Component opener(NoticeRow row, Told told) {
        NativeButton open = new NativeButton(Headline.untilWhen(told, ScreenVoice.HERE), click -> {
            board.read(row.id());
            UI.getCurrent().navigate(told.address());
        });
        open.addClassName("k-link");
        open.setClassName("k-strong", row.unread());
        return open;
    }

    private static Component badge(NoticeRow row) {
        Told told = row.told();
        return told == null ? new Span() : new Badge(tone(told.kind()), word(told.kind()));
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case OVERDUE, ESCALATED, GAP, MAIL_STOPPED -> Tone.ERROR;
            case RETURNED, REFUSED, LAPSED, CHALLENGED, DUE_SOON, APPEALED -> Tone.WARNING;
            case APPROVED, AGREED, SIGNED, PUBLISHED -> Tone.DONE;
            default -> Tone.NEUTRAL;
        };
    }

    private static String word(@Nullable Kind kind) {
        return kind == null ? Words.say("notification.notices.everyKind") : Words.say("notification.kind." + kind);
    }

    private Component read(NoticeRow row) {
        if (!row.unread()) {
            return new Span(getTranslation("notification.notices.read"));
        }
        Button read = new Button(getTranslation("notification.notices.markRead"), click -> {
            board.read(row.id());
            show();
        });
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        read.setAriaLabel(getTranslation(
                "notification.notices.markRead.of", Words.formats().dateTime(row.at())));
        return read;
    }
}
