package org.khamrabrong.shell.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** For addresses that the server refuses before the application hears of them: our plain page instead of its own. */
@Configuration(proxyBeanMethods = false)
class RefusedAddress {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainPageOfTheServer(PlainPage page) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            // Or the host would put its own behind ours, and be first to answer.
            host.setErrorReportValveClass(Report.class.getName());
            host.getPipeline().addValve(new Report(page));
        });
    }

    private static final class Report extends ErrorReportValve {

        private final PlainPage page;

        Report(PlainPage page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0) {
                return;
            }
            if (response.setErrorReported()) {
                write(response, page.of(status, ""));
            }
        }

        private static void write(Response response, String page) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try (Writer writer = response.getReporter()) {
                writer.write(page);
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
