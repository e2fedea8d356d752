package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import org.khamrabrong.shell.guide.Guide;
import org.khamrabrong.shell.guide.GuideLink;

/** The bar of pages before the sign-in: the mark, the other language, the other light. */
class EntryBand extends Header {

    EntryBand(Guide guide) {
        Div switches = new Div(new GuideLink(guide), new LanguageSwitch(), new LightSwitch());
        switches.addClassName("k-bar-switches");
        add(new Brand("public"), switches);
        addClassNames("k-entry-band", "k-bar");
    }
}
