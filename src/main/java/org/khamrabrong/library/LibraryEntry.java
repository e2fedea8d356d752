package org.khamrabrong.library;

/**
 * A template with everything the library knows about it.
 *
 * @param version of its content, from 1
 * @param revision to be handed back with a change
 * @param shipped whether it came with the application
 * @param adapted whether the strategy office has changed what was shipped
 */
public record LibraryEntry(
        Template template, int version, long revision, boolean shipped, boolean adapted, boolean retired) {}
