package org.khamrabrong.seal;

/** Size of a field on its page, in points. */
public record Rectangle(float width, float height) {}
