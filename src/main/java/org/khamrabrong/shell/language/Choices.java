package org.khamrabrong.shell.language;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Languages;

/** What a person chose for the eyes, remembered in the browser: language, and light or dark. */
public final class Choices {

    public static final String THEME = "khamrabrong-theme";
    private static final String LANGUAGE = "khamrabrong-language";
    private static final String DARK = "dark";

    private Choices() {}

    public static Locale language(VaadinRequest request) {
        return language(cookies(request));
    }

    public static Locale language(HttpServletRequest request) {
        return language(request.getCookies());
    }

    public static boolean dark(VaadinRequest request) {
        return dark(cookies(request));
    }

    public static boolean dark(HttpServletRequest request) {
        return dark(request.getCookies());
    }

    public static void remember(Locale language) {
        VaadinResponse.getCurrent()
                .addCookie(cookie(
                        LANGUAGE,
                        language.getLanguage(),
                        VaadinRequest.getCurrent().isSecure()));
    }

    public static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(LANGUAGE, language.getLanguage(), request.isSecure()));
    }

    /** Light or dark; the switch of the screens may read and write it too. */
    public static void rememberLight(boolean dark, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(THEME, dark ? DARK : "light", request.isSecure());
        cookie.setHttpOnly(false);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    private static Locale language(Cookie @Nullable [] cookies) {
        return Languages.orThai(
                value(cookies, LANGUAGE).map(Locale::forLanguageTag).orElse(Languages.THAI));
    }

    private static boolean dark(Cookie @Nullable [] cookies) {
        return value(cookies, THEME).filter(DARK::equals).isPresent();
    }

    private static Cookie @Nullable [] cookies(VaadinRequest request) {
        return request == null ? null : request.getCookies();
    }

    private static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
