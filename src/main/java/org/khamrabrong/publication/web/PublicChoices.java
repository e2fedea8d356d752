package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.khamrabrong.language.Languages;
import org.khamrabrong.shell.language.Choices;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers language and light in the browser, and returns to the page on which they were chosen. */
@Controller
class PublicChoices {

    @PostMapping(PublicAddress.CHOICES)
    ResponseEntity<Void> choose(
            @RequestParam(required = false) String language,
            @RequestParam(required = false) String light,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null) {
            Choices.remember(Languages.orThai(Locale.forLanguageTag(language)), request, response);
        }
        if (light != null) {
            Choices.rememberLight(light.equals("dark"), request, response);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, request.getContextPath() + PublicAddress.within(back))
                .build();
    }
}
