package org.khamrabrong.kit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the screen has last led its reader. */
public final class Led {

    private Led() {}

    /** What is said of the place: the field's label, or what names the part of a sheet; empty where it led nowhere. */
    public static String to() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        String place = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(Lead.THERE))
                .map(PendingJavaScriptInvocation::getOwner)
                .map(Element::get)
                .map(Led::name)
                .reduce("", (former, latter) -> latter);
        MockVaadin.clientRoundtrip();
        return place;
    }

    private static String name(Element place) {
        return Stream.of(
                        place.getAttribute("data-field"),
                        place.getProperty("accessibleName"),
                        place.getProperty("label"),
                        place.getAttribute("aria-label"))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(place.getTag());
    }
}
