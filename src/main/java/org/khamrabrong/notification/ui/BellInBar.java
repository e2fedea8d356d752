package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.kit.BarPart;
import org.khamrabrong.notification.NoticeBells;

/** The bell stands in the bar of every page. */
@SpringComponent
class BellInBar implements BarPart {

    private final NoticeBells bells;

    BellInBar(NoticeBells bells) {
        this.bells = bells;
    }

    @Override
    public Component component() {
        return new Bell(bells);
    }
}
