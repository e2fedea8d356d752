package org.khamrabrong.paper.docx;

/**
 * The few words of its own that a document needs.
 *
 * @param sign before the line on which one signs
 * @param date before the line for the day
 * @param page of how many, with {@link #PAGE} and {@link #PAGES} in their places
 */
public record Phrases(String sign, String date, String page) {

    public static final String PAGE = "\u0001";
    public static final String PAGES = "\u0002";
}
