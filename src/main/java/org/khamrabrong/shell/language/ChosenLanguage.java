package org.khamrabrong.shell.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.khamrabrong.language.Languages;
import org.springframework.web.servlet.LocaleResolver;

/** The language that the browser remembers as chosen. */
final class ChosenLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Choices.language(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale language) {
        Choices.remember(Languages.orThai(language), request, response);
    }
}
