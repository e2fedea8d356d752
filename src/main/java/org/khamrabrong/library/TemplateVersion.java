package org.khamrabrong.library;

import java.time.Instant;

/** When a template got a content, and by whom; the contents are counted from 1. */
public record TemplateVersion(int number, Instant madeAt, String madeBy) {}
