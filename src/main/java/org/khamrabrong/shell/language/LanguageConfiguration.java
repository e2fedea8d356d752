package org.khamrabrong.shell.language;

import org.khamrabrong.language.Bundles;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        return Bundles.all();
    }

    /** For the pages that no screen draws: as everywhere what was chosen, whatever the browser itself speaks. */
    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }
}
