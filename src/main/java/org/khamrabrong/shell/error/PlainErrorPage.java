package org.khamrabrong.shell.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.khamrabrong.shell.language.Languages;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** For requests that no screen answers, a broken download for instance: a page without script, in both languages. */
@Controller
class PlainErrorPage implements ErrorController {

    private static final String PAGE = """
            <!doctype html><html lang="th"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="%5$s/khamrabrong.css"></head>
            <body><main class="k-public"><h1>%1$s</h1><p>%2$s</p><p lang="en" class="k-quiet">%3$s</p>
            <p><a href="%5$s/">%4$s</a></p></main></body></html>
            """;

    private final MessageSource messages;

    PlainErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        String page = status.is5xxServerError() ? "problem" : status == HttpStatus.FORBIDDEN ? "noAccess" : "notFound";
        String help = page.equals("problem") ? "shell.problem.reload" : "shell." + page + ".help";
        String body = PAGE.formatted(
                thai("shell." + page + ".title"),
                thai(help),
                escaped(messages.getMessage(help, null, Languages.ENGLISH)),
                thai("shell.problem.home"),
                request.getContextPath());
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(body);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private String thai(String key) {
        return escaped(messages.getMessage(key, null, Languages.THAI));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
