package org.khamrabrong.notification;

/**
 * A message to one address, in both languages, as plain text and as a page.
 *
 * @param name of the one it is for
 * @param title one line
 */
record Mail(String name, String address, String title, String text, String html) {}
