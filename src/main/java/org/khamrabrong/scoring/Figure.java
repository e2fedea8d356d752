package org.khamrabrong.scoring;

/** One figure that a measure asks for; its label is the message {@code figure.<name>}. */
public record Figure(String name, FigureForm form, boolean required) {

    static Figure number(String name) {
        return required(name, FigureForm.Simple.NUMBER);
    }

    static Figure required(String name, FigureForm form) {
        return new Figure(name, form, true);
    }

    static Figure optional(String name, FigureForm form) {
        return new Figure(name, form, false);
    }
}
