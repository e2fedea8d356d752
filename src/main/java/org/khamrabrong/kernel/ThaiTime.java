package org.khamrabrong.kernel;

import java.time.ZoneId;

/** Public bodies of Thailand keep one time. */
public final class ThaiTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private ThaiTime() {}
}
