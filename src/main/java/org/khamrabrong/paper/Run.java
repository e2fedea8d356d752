package org.khamrabrong.paper;

/**
 * Text in one weight.
 *
 * @param exact whether its digits stay as they are: hashes, addresses, names of files
 */
public record Run(String text, boolean bold, boolean exact) {

    public Run {
        text = text == null ? "" : text;
    }
}
