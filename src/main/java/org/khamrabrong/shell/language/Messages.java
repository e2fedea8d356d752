package org.khamrabrong.shell.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives every screen its words; a key without any is shown as it is and logged. */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final transient MessageSource source;

    public Messages(MessageSource source) {
        this.source = source;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        if (key == null || key.isEmpty()) {
            return "";
        }
        String text = source.getMessage(key, spoken(arguments, locale), null, Languages.orThai(locale));
        if (text == null) {
            LOG.warn("No message for {} in {}", key, locale);
            return "!" + key + "!";
        }
        return text;
    }

    private Object[] spoken(Object[] arguments, @Nullable Locale locale) {
        return Stream.of(arguments).map(each -> spoken(each, locale)).toArray();
    }

    /** What is not there is a dash; a message of its own is said in its place, a moment or a day as a date, a fiscal year in the era of the language. */
    private Object spoken(@Nullable Object argument, @Nullable Locale locale) {
        if (argument == null) {
            return Formats.NOTHING;
        }
        if (argument instanceof MessageKey message) {
            return getTranslation(message.key(), locale);
        }
        if (argument instanceof FiscalYear year) {
            return formats(locale).year(year);
        }
        if (argument instanceof LocalDate day) {
            return formats(locale).date(day);
        }
        return argument instanceof Instant moment ? formats(locale).date(moment) : argument;
    }

    private Formats formats(@Nullable Locale locale) {
        return Formats.of(Languages.orThai(locale), (key, arguments) -> getTranslation(key, locale, arguments));
    }
}
