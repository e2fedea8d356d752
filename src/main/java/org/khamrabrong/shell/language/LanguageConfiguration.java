package org.khamrabrong.shell.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        return new Bundles(new PathMatchingResourcePatternResolver());
    }
}
