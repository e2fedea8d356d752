package org.khamrabrong.shell.language;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person chose for the eyes, remembered in the browser: language, and light or dark. */
public final class Choices {

    public static final String THEME = "khamrabrong-theme";
    private static final String LANGUAGE = "khamrabrong-language";

    private Choices() {}

    public static Locale language(VaadinRequest request) {
        return Languages.orThai(
                cookie(request, LANGUAGE).map(Locale::forLanguageTag).orElse(Languages.THAI));
    }

    public static boolean dark(VaadinRequest request) {
        return cookie(request, THEME).filter("dark"::equals).isPresent();
    }

    public static void remember(Locale language) {
        Cookie cookie = new Cookie(LANGUAGE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
