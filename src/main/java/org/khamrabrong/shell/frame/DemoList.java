package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.shell.DemoAccount;

/** The demo's people by role; a click signs in as one of them. */
class DemoList extends Section {

    DemoList(List<DemoAccount> accounts, LoginForm form) {
        addClassName("k-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("k-accounts");
        accounts.forEach(account -> list.add(new ListItem(button(account, form))));
        add(new H2(getTranslation("shell.demo.title")), new Paragraph(getTranslation("shell.demo.help")), list);
    }

    private NativeButton button(DemoAccount account, LoginForm form) {
        NativeButton button = new NativeButton("", click -> form.signIn(account.username(), account.password()));
        button.addClassName("k-account");
        button.add(
                line("k-account-role", getTranslation("role." + account.role())),
                line("k-account-name", account.name()),
                line("k-account-unit", account.unit()));
        return button;
    }

    private static Span line(String look, String text) {
        Span line = new Span(text);
        line.addClassName(look);
        return line;
    }
}
