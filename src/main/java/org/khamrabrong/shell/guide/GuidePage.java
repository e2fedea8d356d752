package org.khamrabrong.shell.guide;

/**
 * A page of the guide as it is shown.
 *
 * @param html in which nothing but links and pictures of the guide leads anywhere
 */
record GuidePage(String title, String html) {}
