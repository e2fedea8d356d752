package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that work is going on; the style sheet shows it for as long as the button that began it cannot be pressed. */
class SlowWork extends Div {

    SlowWork(String words) {
        addClassName("k-slow-work");
        getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words);
        add(new Paragraph(words), bar);
    }
}
