package org.khamrabrong.publication.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On which terms the office gives its data away.
 *
 * @param licence its name; empty where the office has stated none
 * @param licenceAddress where it is to be read; null where there is no such page
 */
@ConfigurationProperties("khamrabrong.open-data")
record OpenDataTerms(@DefaultValue("") String licence, URI licenceAddress) {}
