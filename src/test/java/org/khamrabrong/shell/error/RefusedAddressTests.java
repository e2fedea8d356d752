package org.khamrabrong.shell.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.http.HttpStatus;

class RefusedAddressTests {

    private static final String OURS = "<!doctype html><p>ไม่พบหน้าที่ต้องการ</p>";

    @Test
    void answersAnAddressThatTheServerRefusesWithThePlainPage() throws IOException {
        PlainPage page = mock(PlainPage.class);
        when(page.of(HttpStatus.BAD_REQUEST, "")).thenReturn(OURS);
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new RefusedAddress().plainPageOfTheServer(page).customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try {
            assertThat(answer(server.getPort(), "/public/%00"))
                    .startsWith("HTTP/1.1 400")
                    .contains("text/html;charset=UTF-8", OURS)
                    .doesNotContain("Apache");
        } finally {
            server.stop();
        }
    }

    private static String answer(int port, String address) throws IOException {
        try (Socket socket = new Socket("localhost", port);
                InputStream in = socket.getInputStream()) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
