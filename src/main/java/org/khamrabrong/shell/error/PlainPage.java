package org.khamrabrong.shell.error;

import org.khamrabrong.language.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page without script, in both languages, for what no screen can answer. */
@Component
class PlainPage {

    private static final String PAGE = """
            <!doctype html><html lang="th"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="%5$s/khamrabrong.css"></head>
            <body><main class="k-public"><h1>%1$s</h1><p>%2$s</p><p lang="en" class="k-quiet">%3$s</p>
            <p><a href="%5$s/">%4$s</a></p></main></body></html>
            """;

    private final MessageSource messages;

    PlainPage(MessageSource messages) {
        this.messages = messages;
    }

    /** @param path of the application, without a slash at its end */
    String of(HttpStatus status, String path) {
        String page = page(status);
        String help = page.equals("problem") ? "shell.problem.reload" : "shell." + page + ".help";
        return PAGE.formatted(
                thai("shell." + page + ".title"),
                thai(help),
                escaped(messages.getMessage(help, null, Languages.ENGLISH)),
                thai("shell.problem.home"),
                path);
    }

    private static String page(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "busy";
        }
        return status.is5xxServerError() ? "problem" : status == HttpStatus.FORBIDDEN ? "noAccess" : "notFound";
    }

    private String thai(String key) {
        return escaped(messages.getMessage(key, null, Languages.THAI));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
