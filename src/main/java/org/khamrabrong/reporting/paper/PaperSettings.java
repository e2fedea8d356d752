package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a body may choose for its documents.
 *
 * @param green from which score on a traffic light is green
 * @param amber from which score on it is amber
 */
@ConfigurationProperties("khamrabrong.document")
record PaperSettings(
        @DefaultValue("4") BigDecimal green,
        @DefaultValue("3") BigDecimal amber) {

    public PaperSettings {
        if (amber.compareTo(green) > 0) {
            throw new IllegalArgumentException(
                    "khamrabrong.document.amber must not be above khamrabrong.document.green: " + amber + " > "
                            + green);
        }
    }

    Lights lights() {
        return new Lights(green, amber);
    }
}
