package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.shell.language.Choices;
import org.khamrabrong.shell.language.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What all public pages have in common: the frame, the reader, and the page instead of one that is not there. */
@ControllerAdvice(basePackageClasses = PublicPages.class)
class PublicSetting {

    private final Messages messages;

    PublicSetting(Messages messages) {
        this.messages = messages;
    }

    @ModelAttribute
    Reader reader(HttpServletRequest request) {
        return new Reader(Choices.language(request), messages);
    }

    /** A copy may be kept, but is asked about each time; it is another in another language or light. */
    @ModelAttribute
    PublicFrame frame(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return PublicFrame.of(request);
    }

    @ExceptionHandler({UnknownAgreement.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingThere(HttpServletRequest request, Model model) {
        model.addAttribute(PublicFrame.of(request));
        return "publication/not-found";
    }
}
