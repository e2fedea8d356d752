package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Collection;

/** The anatomy of every screen: title, one sentence of help, content in one column, and the actions at the foot. */
public class Page extends Div implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph help = new Paragraph();
    private final Div actions = new Div();
    private final Div above = new Div();
    private final Div content = new Div();
    private final Div foot = new Div();

    public Page() {
        addClassName("k-page");
        help.addClassName("k-help");
        help.setVisible(false);
        actions.addClassName("k-page-actions");
        actions.setVisible(false);
        above.setVisible(false);
        content.addClassName("k-page-content");
        foot.addClassName("k-page-foot");
        foot.setVisible(false);

        Div words = new Div(title, help);
        words.addClassName("k-page-title");
        Header head = new Header(words, actions);
        head.addClassName("k-page-head");
        for (Component part : new Component[] {head, above, content, foot}) {
            getElement().appendChild(part.getElement());
        }
    }

    Page(String title, String help) {
        this();
        title(title);
        help(help);
    }

    public Page title(String text) {
        title.setText(text);
        return this;
    }

    public Page help(String sentence) {
        help.setText(sentence);
        help.setVisible(!sentence.isBlank());
        return this;
    }

    /** Small actions beside the title; the primary one belongs into the footer of a form. */
    public Page actions(Component... components) {
        return fill(actions, components);
    }

    /** Where the agreement stands, between the title and the content. */
    public Page stages(StageBar stages) {
        return fill(above, stages);
    }

    public Page footer(FormFooter footer) {
        return fill(foot, footer);
    }

    @Override
    public void add(Collection<Component> components) {
        content.add(components);
    }

    @Override
    public void removeAll() {
        content.removeAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.pageTitle", title.getText());
    }

    private Page fill(Div place, Component... components) {
        place.removeAll();
        place.add(components);
        place.setVisible(components.length > 0);
        return this;
    }
}
