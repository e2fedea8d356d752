package org.khamrabrong.notification;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Announced.Kind;

/** @param kind null for every kind */
public record NoticeFilter(@Nullable Kind kind, boolean unreadOnly) {

    public static final NoticeFilter NONE = new NoticeFilter(null, false);
}
