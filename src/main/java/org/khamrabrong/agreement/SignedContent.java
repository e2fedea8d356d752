package org.khamrabrong.agreement;

import java.util.UUID;

/** What a unit signed, letter by letter. */
record SignedContent(UUID unit, String content) {}
