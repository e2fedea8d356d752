package org.khamrabrong.agreement;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a body may choose for drafts.
 *
 * @param readAbove whether heads and superiors of the units above read a draft before it is handed in
 */
@ConfigurationProperties("khamrabrong.drafts")
record DraftSettings(boolean readAbove) {}
