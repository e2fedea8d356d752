package org.khamrabrong.organization;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the names of holidays tell.
 *
 * @param movingWords what the names of those hold that fall on another day each year: by the moon, or in place of another
 */
@ConfigurationProperties("khamrabrong.holidays")
record HolidaySettings(List<String> movingWords) {}
