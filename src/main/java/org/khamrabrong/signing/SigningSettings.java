package org.khamrabrong.signing;

import org.khamrabrong.paper.Digits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a body may choose for what it signs.
 *
 * @param digits in which the document is written that is signed; copies may be had in either
 */
@ConfigurationProperties("khamrabrong.signing")
record SigningSettings(@DefaultValue("THAI") Digits digits) {}
