package org.khamrabrong.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A short remark beside what it speaks of: an icon and a word, to be read or to be followed. */
public final class Marker {

    private Marker() {}

    public static Component of(Tone tone, String words) {
        return painted(new Span(), tone, words);
    }

    /** A way to where it can be mended. */
    public static Component of(Tone tone, String words, ComponentEventListener<ClickEvent<NativeButton>> follow) {
        NativeButton way = new NativeButton();
        way.addClickListener(follow);
        return painted(way, tone, words);
    }

    private static <C extends HtmlContainer> C painted(C marker, Tone tone, String words) {
        marker.addClassName("k-finding-marker");
        marker.getElement().setAttribute("data-severity", tone.name().toLowerCase(Locale.ROOT));
        marker.add(tone.icon(), new Span(words));
        return marker;
    }
}
