package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.khamrabrong.language.Languages;
import org.khamrabrong.shell.language.Choices;
import org.springframework.http.HttpMethod;

/**
 * Around every public page: in which language and light it stands, and the other ones.
 *
 * @param here address within the application to which a choice returns
 */
record PublicFrame(String language, String otherLanguage, boolean dark, String here) {

    static PublicFrame of(HttpServletRequest request) {
        Locale language = Choices.language(request);
        return new PublicFrame(
                language.getLanguage(), Languages.other(language).getLanguage(), Choices.dark(request), here(request));
    }

    /** What answers a form has no address of its own but the form's. */
    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = HttpMethod.POST.matches(request.getMethod()) ? null : request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
