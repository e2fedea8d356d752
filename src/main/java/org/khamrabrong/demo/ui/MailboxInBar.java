package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.kit.BarPart;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.springframework.context.annotation.Profile;

/** The way to the mails that would have been sent. */
@SpringComponent
@Profile("demo")
class MailboxInBar implements BarPart {

    @Override
    public Component component() {
        Anchor link = new Anchor(DemoMailView.ADDRESS, Tone.decorative(VaadinIcon.ENVELOPE_O));
        link.addClassNames("k-bar-link", "k-bar-wide");
        link.setTitle(Words.say("demo.mail.title"));
        link.getElement().setAttribute("aria-label", Words.say("demo.mail.title"));
        return link;
    }
}
