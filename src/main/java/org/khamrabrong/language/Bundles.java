package org.khamrabrong.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Every message bundle of every capability, in both languages, found by its name. */
public final class Bundles extends AbstractMessageSource {

    private static final Properties NONE = new Properties();

    private final Map<String, Properties> byLanguage;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Bundles() {
        setAlwaysUseMessageFormat(true);
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        byLanguage = Languages.ALL.stream()
                .map(Locale::getLanguage)
                .collect(Collectors.toMap(language -> language, language -> read(resources, language)));
    }

    /** Read once, whoever speaks. */
    public static Bundles all() {
        return Once.ALL;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String language = Languages.orThai(locale).getLanguage();
        String pattern = byLanguage.getOrDefault(language, NONE).getProperty(code);
        return pattern == null
                ? null
                : formats.computeIfAbsent(
                        language + ' ' + code, key -> format(pattern, Locale.forLanguageTag(language)));
    }

    private static MessageFormat format(String pattern, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] own = format.getFormatsByArgumentIndex();
        for (int i = 0; i < own.length; i++) {
            if (own[i] == null) {
                format.setFormatByArgumentIndex(i, new AsWritten());
            }
        }
        return format;
    }

    private static Properties read(ResourcePatternResolver resources, String language) {
        Properties texts = new Properties();
        try {
            for (Resource resource : resources.getResources("classpath*:messages/*_" + language + ".properties")) {
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static final class Once {

        private static final Bundles ALL = new Bundles();
    }

    /** Without it a year would be grouped: 2,564. */
    private static final class AsWritten extends Format {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object value, StringBuffer target, FieldPosition position) {
            return target.append(value);
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
