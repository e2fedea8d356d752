package org.khamrabrong.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.DocumentsBusy;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;

class PaperDoorTests {

    @Test
    void saysThatOneIsToComeAgainWhereTooManyDocumentsAreBeingMade() throws Exception {
        Documents documents = mock(Documents.class);
        when(documents.docx(any())).thenThrow(mock(DocumentsBusy.class));

        int status = MockMvcBuilders.standaloneSetup(new Door(documents))
                .build()
                .perform(get("/paper"))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(503);
    }

    @Controller
    static class Door extends PaperDoor {

        Door(Documents documents) {
            super(documents, Clock.systemUTC());
        }

        @GetMapping("/paper")
        ResponseEntity<byte[]> paper() {
            return file(
                    new Paper("a", "th", Digits.ARABIC, List.of(Section.portrait(List.of(Paragraph.of("a"))))), "docx");
        }
    }
}
